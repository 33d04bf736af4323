import {
  COMMITMENT_NAMES,
  KEY_NAMES,
  REGION_NAMES,
  SENSITIVITY_NAMES,
  UNIT_NAMES,
  unitsLike,
  type ChoiceNames,
} from '@bundel/demand-domain';
import type { DemandLine } from '../demand-line/demand-line.types.js';
import type { AnsweredCall } from '../lines/call-for-line.js';
import type { SheetCell } from './sheet-cell.js';

/** A column of the template and of the export: the import reads its head back. */
export interface LineColumn {
  readonly header: string;
  readonly explanation: string;
  readonly choices: readonly string[];
  readonly cell: (line: DemandLine) => SheetCell;
}

const text = (value: string | null): SheetCell => ({ kind: 'text', value: value ?? '' });
const number = (value: string | null | undefined): SheetCell => ({ kind: 'number', value: value ?? '' });
const named = (names: ChoiceNames, code: string): string => names[code]?.[0] ?? code;
const all = (names: ChoiceNames): readonly string[] => Object.keys(names).map((code) => named(names, code));

const column = (
  header: string,
  explanation: string,
  cell: LineColumn['cell'],
  choices: readonly string[] = [],
): LineColumn => ({ header, explanation, choices, cell });

/** Columns by the items, periods and questions of a campaign, in the order of the form. */
export function lineColumns(call: AnsweredCall): readonly LineColumn[] {
  return [...identity(call), ...quantities(call), ...requirements(), ...conditions(), ...questions(call)];
}

function identity({ items }: AnsweredCall): readonly LineColumn[] {
  const codes = items.map(({ code }) => code);
  const units = new Set(items.flatMap(({ unit }) => unitsLike(unit).map(({ code }) => code)));
  return [
    column('Item', `Verplicht: de code van het item.`, (line) => text(line.itemCode), codes),
    column('Onderdeel', 'Onderscheidt regels van hetzelfde item; mag leeg blijven.', (line) =>
      text(line.label),
    ),
    column(
      'Eenheid',
      'Leeg: de eenheid van het item.',
      (line) => text(named(UNIT_NAMES, line.unit)),
      [...units].map((code) => named(UNIT_NAMES, code)),
    ),
    column(
      'Hardheid',
      'Leeg: raming. Een toezegging wordt door de mandaathouder in de portal ondertekend.',
      (line) => text(named(COMMITMENT_NAMES, line.commitment === 'pledge' ? 'estimate' : line.commitment)),
      all(COMMITMENT_NAMES),
    ),
  ];
}

function quantities({ periods }: AnsweredCall): readonly LineColumn[] {
  return periods.flatMap((period) => {
    const of = (line: DemandLine) => line.quantities.find((one) => one.period === period);
    return [
      column(`Min ${period}`, 'Aantal dat zeker wordt afgenomen.', (line) =>
        number(of(line)?.enteredMinimum),
      ),
      column(`Verw ${period}`, 'Aantal dat wordt verwacht.', (line) => number(of(line)?.enteredExpected)),
      column(`Max ${period}`, 'Aantal dat hoogstens wordt afgenomen.', (line) =>
        number(of(line)?.enteredMaximum),
      ),
    ];
  });
}

function requirements(): readonly LineColumn[] {
  const floors = Array.from({ length: 8 }, (_none, index) =>
    column(
      `SEAL-vloer SOV-${index + 1}`,
      'Gevraagd niveau van 0 tot 4; leeg vraagt niets.',
      (line) => number(String(line.floor[index] ?? 0)),
      ['0', '1', '2', '3', '4'],
    ),
  );
  return [
    column(
      'Gevoeligheid',
      'Hoe gevoelig de gegevens zijn.',
      (line) => text(named(SENSITIVITY_NAMES, line.dataSensitivity)),
      all(SENSITIVITY_NAMES),
    ),
    column(
      'Opslagregio',
      'Waar de gegevens mogen staan.',
      (line) => text(named(REGION_NAMES, line.storageRegion)),
      all(REGION_NAMES),
    ),
    column(
      'Sleutelbeheer',
      'Wie de sleutels mag beheren.',
      (line) => text(named(KEY_NAMES, line.keyCustody)),
      all(KEY_NAMES),
    ),
    ...floors,
  ];
}

const day = 'Een dag, geschreven als 30-04-2027 of 2027-04-30; mag leeg blijven.';

function conditions(): readonly LineColumn[] {
  return [
    column('Open standaarden', 'Codes, gescheiden door een komma.', (line) =>
      text(line.openStandards.join(', ')),
    ),
    column(
      'Pas toe of leg uit',
      'Waarom geen standaard van toepassing is; gevraagd vanaf € 50.000.',
      (line) => text(line.complyOrExplain),
    ),
    column('Lopend contract', 'Kenmerk van het contract in de portal; mag leeg blijven.', (line) =>
      text(line.currentContractId),
    ),
    column('Vroegste start', day, (line) => text(line.earliestStart)),
    column('Uiterste start', day, (line) => text(line.latestStart)),
    column('Prijsplafond', 'Euro per eenheid van het item.', (line) => number(line.unitPriceCeiling?.amount)),
    column('Budget', 'Euro voor de hele regel.', (line) => number(line.budget?.amount)),
    column('Opmerkingen', 'Wat de trekker verder moet weten.', (line) => text(line.remarks)),
  ];
}

function questions(call: AnsweredCall): readonly LineColumn[] {
  return call.questions.map(({ code, kind, options, required }) => {
    const answered = (line: DemandLine): string =>
      line.answers.find((one) => one.code === code)?.answer ?? '';
    const cell = (line: DemandLine): SheetCell => {
      const answer = answered(line);
      if (kind === 'number') return number(answer);
      return text(kind === 'yesNo' ? ({ yes: 'ja', no: 'nee' }[answer] ?? '') : answer);
    };
    return column(
      `Vraag ${code}`,
      required ? 'Antwoord verplicht.' : 'Antwoord mag leeg blijven.',
      cell,
      kind === 'yesNo' ? ['ja', 'nee'] : options,
    );
  });
}
