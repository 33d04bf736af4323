import {
  cellProblem,
  checkDemandLine,
  COMMITMENT_NAMES,
  compareCanonical,
  isProblem,
  KEY_NAMES,
  namesToCodes,
  nearest,
  offeredNames,
  readChoice,
  readDate,
  readNumber,
  readStoredNumber,
  REGION_NAMES,
  SENSITIVITY_NAMES,
  UNIT_NAMES,
  unitsLike,
  UNITS,
  type CellProblem,
  type CheckedDemandLine,
  type DemandLineFacts,
  type NumberRules,
} from '@bundel/demand-domain';
import type { CellMark } from '../import-file/file-row.js';
import type { ImportColumn } from './import-columns.js';

/** A problem with the place of its column; 0 stands for the row as a whole. */
export interface PlacedProblem extends CellProblem {
  readonly kind: 'error' | 'question';
  readonly column: number;
}

export interface ReadLine {
  readonly line: CheckedDemandLine | null;
  readonly problems: readonly PlacedProblem[];
}

const choices = Object.fromEntries(
  Object.entries({
    commitment: COMMITMENT_NAMES,
    dataSensitivity: SENSITIVITY_NAMES,
    storageRegion: REGION_NAMES,
    keyCustody: KEY_NAMES,
  }).map(([field, known]) => [field, { codes: namesToCodes(known), offered: offeredNames(known) }]),
);
const decimalsOf: Readonly<Record<string, number>> = {
  minimum: 6,
  expected: 6,
  maximum: 6,
  unitPriceCeiling: 2,
  budget: 2,
};
const unitCodes = new Map([
  ...UNITS.map(({ code }) => [code.toLowerCase(), code] as const),
  ...namesToCodes(UNIT_NAMES),
]);

export type Notation = NumberRules['notation'];

/** Reads the rows of one file; everything that is the same for each of them is worked out once. */
export class LineReader {
  constructor(
    private readonly columns: readonly ImportColumn[],
    /** Its notation is canonical: cells are brought into that notation here. */
    private readonly facts: DemandLineFacts,
    private readonly notation: Notation,
  ) {}

  read(cells: readonly string[], marks?: ReadonlyMap<number, CellMark>): ReadLine {
    const problems: PlacedProblem[] = [];
    const values = new Map<string, string>();
    this.columns.forEach(({ field, period }, index) => {
      const text = cells[index]?.trim() ?? '';
      if (field === null || (text === '' && marks?.has(index + 1) !== true)) return;
      const mark = marks?.get(index + 1);
      const read = this.readMarked(field, period, text, mark) ?? this.readCell(field, text, cells);
      if (isProblem(read)) problems.push({ ...read, kind: 'error', column: index + 1 });
      else values.set(period === null ? field : `${field} ${period}`, read);
    });
    if (cells.slice(this.columns.length).some((cell) => cell.trim() !== ''))
      problems.push({ ...cellProblem('cell.surplus'), kind: 'error', column: this.columns.length + 1 });
    problems.push(...this.orderProblems(values));
    if (problems.length > 0) return { line: null, problems };
    return this.check(values);
  }

  /** Formulas and errors are no values, and a stored number has one notation; null for what somebody typed. */
  private readMarked(
    field: string,
    period: string | null,
    text: string,
    mark: CellMark | undefined,
  ): string | CellProblem | null {
    if (mark === 'formula') return cellProblem('cell.formula', {}, text === '' ? null : text);
    if (mark === 'error') return cellProblem('cell.error');
    const question = field === 'answers' ? this.facts.questions.find(({ code }) => code === period) : null;
    const decimals = question?.kind === 'number' ? 6 : decimalsOf[field];
    if (decimals === undefined) return null;
    const rules = { notation: this.notation, decimals };
    return mark === 'stored' ? readStoredNumber(text, rules) : readNumber(text, rules);
  }

  private readCell(field: string, text: string, cells: readonly string[]): string | CellProblem {
    const choice = choices[field];
    if (choice !== undefined) return readChoice(text, choice.codes, choice.offered);
    switch (field) {
      case 'earliestStart':
      case 'latestStart':
        return readDate(text);
      case 'floor':
        return readFloor(text);
      case 'itemCode':
        return this.facts.items.has(text) ? text : this.unknownItem(text);
      case 'unit':
        return this.readUnit(text, cells);
      default:
        return text;
    }
  }

  private unknownItem(text: string): CellProblem {
    const codes = [...this.facts.items.keys()];
    return cellProblem('item.unknown', { options: codes.slice(0, 20).join(', ') }, nearest(text, codes));
  }

  private readUnit(text: string, cells: readonly string[]): string | CellProblem {
    const at = this.columns.findIndex(({ field }) => field === 'itemCode');
    const itemCode = cells[at]?.trim() ?? '';
    const item = this.facts.items.get(itemCode);
    const fitting = item === undefined ? [] : unitsLike(item.unit).map(({ code }) => code);
    const offered = fitting.map((code) => UNIT_NAMES[code]?.[0] ?? code).join(', ');
    const code = unitCodes.get(text.toLowerCase());
    if (code === undefined) return cellProblem('unit.unknown', { options: offered });
    if (item === undefined || fitting.includes(code)) return code;
    const suggestion = UNIT_NAMES[item.unit]?.[0] ?? item.unit;
    return cellProblem('unit.other', { item: itemCode, options: offered }, suggestion);
  }

  private orderProblems(values: ReadonlyMap<string, string>): PlacedProblem[] {
    return this.facts.periods.flatMap((period): PlacedProblem[] => {
      const [minimum, expected, maximum] = ['minimum', 'expected', 'maximum'].map((part) =>
        values.get(`${part} ${period}`),
      );
      const place = (part: string, code: string, params: Record<string, string>): PlacedProblem[] => [
        { ...cellProblem(code, params), kind: 'error', column: this.columnOf(part, period) },
      ];
      if (maximum !== undefined && minimum !== undefined && compareCanonical(maximum, minimum) < 0)
        return place('maximum', 'quantity.maximumBelowMinimum', { value: maximum, minimum });
      if (maximum !== undefined && expected !== undefined && compareCanonical(maximum, expected) < 0)
        return place('maximum', 'quantity.maximumBelowExpected', { value: maximum, expected });
      if (expected !== undefined && minimum !== undefined && compareCanonical(expected, minimum) < 0)
        return place('expected', 'quantity.expectedBelowMinimum', { value: expected, minimum });
      return [];
    });
  }

  private check(values: ReadonlyMap<string, string>): ReadLine {
    const of = (key: string): string => values.get(key) ?? '';
    const result = checkDemandLine(this.facts, {
      itemCode: of('itemCode'),
      label: of('label'),
      unit: of('unit'),
      commitment: of('commitment') || 'estimate',
      quantities: this.facts.periods.map((period) => ({
        period,
        minimum: of(`minimum ${period}`),
        expected: of(`expected ${period}`),
        maximum: of(`maximum ${period}`),
      })),
      floor: Array.from({ length: 8 }, (_none, index) => of(`floor SOV-${index + 1}`)),
      dataSensitivity: of('dataSensitivity'),
      storageRegion: of('storageRegion'),
      keyCustody: of('keyCustody'),
      openStandards: of('openStandards')
        .split(/[;,]/)
        .map((code) => code.trim())
        .filter((code) => code !== ''),
      complyOrExplain: of('complyOrExplain'),
      currentContractId: of('currentContractId'),
      earliestStart: of('earliestStart'),
      latestStart: of('latestStart'),
      unitPriceCeiling: of('unitPriceCeiling'),
      budget: of('budget'),
      answers: Object.fromEntries(this.facts.questions.map(({ code }) => [code, of(`answers ${code}`)])),
      remarks: of('remarks'),
    });
    if (result.ok) return { line: result.value, problems: [] };
    const problems = result.errors.map(({ code, path, message, remedy }): PlacedProblem => ({
      ...cellProblem('line.refused', { reason: code, message, remedy }),
      kind: 'error',
      column:
        path[0] === 'quantities'
          ? this.columnOf(path[2] ?? '', path[1])
          : this.columnOf(path[0] ?? '', path[1]),
    }));
    return { line: null, problems };
  }

  private columnOf(field: string, period: string | undefined): number {
    const exact = this.columns.findIndex((one) => one.field === field && one.period === (period ?? null));
    return (exact >= 0 ? exact : this.columns.findIndex((one) => one.field === field)) + 1;
  }
}

function readFloor(text: string): string | CellProblem {
  const level = /^(?:seal-?)?(\d{1,2})$/i.exec(text)?.[1];
  if (level === undefined) return cellProblem('seal.unknown');
  return Number(level) > 4 ? cellProblem('seal.high') : level;
}
