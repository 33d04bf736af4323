import type { ImportLimits } from '../../import/import-limits.js';
import { FileRefused } from '../file-refused.js';
import type { CellMark, FileRow } from '../file-row.js';
import { dayOfSerial } from './date-styles.js';
import { unescaped } from './shared-texts.js';
import { readXml, type Attributes, type ElementHandler } from './xml-reader.js';

export interface CellMeaning {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** Rows of a sheet with their places, as they come; of a cell the text, and a mark when that is not all. */
export async function* sheetRows(
  pieces: AsyncIterable<Buffer>,
  meaning: CellMeaning,
  limits: ImportLimits,
): AsyncGenerator<FileRow> {
  const collector = new RowCollector(meaning, limits);
  for await (const _piece of readXml(pieces, collector, limits)) yield* collector.taken();
}

class RowCollector implements ElementHandler {
  private ready: FileRow[] = [];
  private number = 0;
  private isHidden = false;
  private cells: string[] = [];
  private marks = new Map<number, CellMark>();
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private isFormula = false;
  private isReading = false;
  private isAid = false;

  constructor(
    private readonly meaning: CellMeaning,
    private readonly limits: ImportLimits,
  ) {}

  taken(): FileRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isAid = true;
    else if (name === 'mergeCell')
      throw new FileRefused('file.merged', { range: (attributes['ref'] ?? '').slice(0, 20) });
    this.isReading = (name === 'v' || name === 't') && !this.isAid;
  }

  text(text: string): void {
    if (!this.isReading) return;
    this.value += text;
    if (this.value.length > this.limits.cellLength) throw this.tooLong();
  }

  close(name: string): void {
    this.isReading = false;
    if (name === 'rPh') this.isAid = false;
    if (name === 'c') this.endCell();
    if (name === 'row') this.endRow();
  }

  private startRow({ r, hidden }: Attributes): void {
    const number = r === undefined ? this.number + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.number) throw new FileRefused('file.damaged');
    this.number = number;
    this.isHidden = hidden === '1' || hidden === 'true';
    this.cells = [];
    this.marks = new Map();
    this.column = 0;
  }

  private startCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column <= this.column || this.number === 0) throw new FileRefused('file.damaged');
    this.column = column;
    this.type = t ?? 'n';
    this.style = Number(s ?? 0);
    this.value = '';
    this.isFormula = false;
  }

  private endCell(): void {
    const [text, mark] = this.read();
    if (text === '' && mark === undefined) return;
    if (this.column > this.limits.columns)
      throw new FileRefused('file.columns', { most: this.limits.columns });
    if (text.length > this.limits.cellLength) throw this.tooLong();
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells.push(text);
    if (mark !== undefined) this.marks.set(this.column, mark);
  }

  private read(): readonly [text: string, mark?: CellMark] {
    const { value } = this;
    if (this.isFormula) return [this.type === 's' ? this.shared() : value, 'formula'];
    switch (this.type) {
      case 's':
        return [this.shared()];
      case 'e':
        return [value, 'error'];
      case 'b':
        return [value === '1' ? 'ja' : 'nee'];
      case 'n':
        return this.readNumber();
      default:
        return [unescaped(value)];
    }
  }

  private readNumber(): readonly [text: string, mark?: CellMark] {
    const { value } = this;
    if (value === '') return [''];
    const { dateStyles, from1904 } = this.meaning;
    const day = dateStyles.has(this.style) ? dayOfSerial(value, from1904) : null;
    return day === null ? [value, 'stored'] : [day];
  }

  private shared(): string {
    if (this.value === '') return '';
    const text = this.meaning.texts[Number(this.value)];
    if (text === undefined) throw new FileRefused('file.damaged');
    return text;
  }

  private endRow(): void {
    if (this.cells.every((cell) => cell.trim() === '') && this.marks.size === 0) return;
    if (this.number > this.limits.rows + 1) throw new FileRefused('file.rows', { most: this.limits.rows });
    const { number, cells, marks, isHidden } = this;
    this.ready.push({ number, cells, ...(marks.size > 0 && { marks }), ...(isHidden && { isHidden }) });
  }

  private tooLong(): FileRefused {
    return new FileRefused('file.cell', { row: this.number, most: this.limits.cellLength });
  }
}

/** The number of the column in a place like AB12. */
function columnOf(place: string): number {
  let column = 0;
  for (const sign of place) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > 20_000) break;
  }
  return column;
}
