import type { Tx } from '@bundel/platform';
import type { ImportLimits } from '../import/import-limits.js';
import type { FileRow } from '../import-file/file-row.js';
import type { Table, TableNote } from '../import-file/open-table.js';
import { clipped } from '../import-file/clipped.js';
import type { ImportColumn } from './import-columns.js';
import type { StoredImport } from './imported-rows.js';
import type { Notation, PlacedProblem, ReadLine } from './read-line.js';

/** Cells are shown, not kept: their beginning is enough. */
const shownLength = 200;

type KeptRow = { readonly row: number; readonly cells: readonly string[] };

/** Counts everything, keeps a bounded number of problems and the rows around them. */
export class CheckFindings {
  rowsRead = 0;
  private rowsWrong = 0;
  private rowsHidden = 0;
  private readonly counts = { error: 0, question: 0 };
  private suggestions = 0;
  private readonly problems: object[] = [];
  private readonly kept = new Map<number, readonly string[]>();
  private readonly recent: KeptRow[] = [];
  private keepUntil = 0;
  private keptSigns = 0;

  constructor(
    private readonly columns: readonly ImportColumn[],
    private readonly limits: ImportLimits,
  ) {}

  add({ number, cells, problems, isHidden }: FileRow & ReadLine): void {
    this.rowsRead += 1;
    if (isHidden === true) this.rowsHidden += 1;
    this.recent.push({ row: number, cells });
    if (this.recent.length > 3) this.recent.shift();
    if (problems.length > 0) this.rowsWrong += 1;
    for (const problem of problems) this.count(number, cells, problem);
    if (problems.length > 0) this.keepUntil = number + 2;
    if (number <= this.keepUntil) this.recent.forEach((one) => this.keep(one));
  }

  private keep({ row, cells }: KeptRow): void {
    const { storedRows, storedSigns } = this.limits;
    if (this.kept.has(row) || this.kept.size >= storedRows || this.keptSigns >= storedSigns) return;
    const shown = cells.map((cell) => clipped(cell, shownLength));
    this.keptSigns += shown.reduce((sum, cell) => sum + cell.length, 0);
    this.kept.set(row, shown);
  }

  private count(row: number, cells: readonly string[], problem: PlacedProblem): void {
    const { kind, column, code, params, suggestion } = problem;
    this.counts[kind] += 1;
    if (suggestion !== null) this.suggestions += 1;
    if (this.problems.length >= this.limits.storedProblems) return;
    const at = this.columns[column - 1];
    this.problems.push({
      number: this.problems.length + 1,
      kind,
      row,
      column,
      field: at?.field ?? '',
      period: at?.period ?? null,
      header: at?.header ?? '',
      value: clipped(cells[column - 1] ?? '', shownLength),
      code,
      params,
      suggestion,
    });
  }

  async store(tx: Tx, { id, organisationId }: StoredImport, notation: Notation, table: Table): Promise<void> {
    await tx.query(
      `insert into demand_import_problem (import_id, organisation_id, number, kind, row_number, column_number, field,
         period, header, value, code, params, suggestion)
       select $1, $2, p.number, p.kind, p."row", p."column", p.field, p.period, p.header, p.value, p.code, p.params,
         p.suggestion
       from jsonb_to_recordset($3::jsonb) as p(number integer, kind text, "row" integer, "column" integer, field text,
         period text, header text, value text, code text, params jsonb, suggestion text)`,
      [id, organisationId, JSON.stringify(this.problems)],
    );
    const rows = [...this.kept].map(([row, cells]) => ({ row, cells }));
    await tx.query(
      `insert into demand_import_row (import_id, organisation_id, row_number, cells)
       select $1, $2, r."row", r.cells from jsonb_to_recordset($3::jsonb) as r("row" integer, cells text[])`,
      [id, organisationId, JSON.stringify(rows)],
    );
    await tx.query(
      `update demand_import set state = 'checked', format = $9, sheet = $10, notes = $11, columns = $2, notation = $3, rows_read = $4::integer,
         rows_wrong = $5::integer, rows_good = $4::integer - $5::integer, rows_questioned = 0, errors = $6, questions = $7, suggestions = $8,
         checked_at = clock_timestamp(), failure = null
       where id = $1`,
      [
        id,
        JSON.stringify(this.columns),
        notation,
        this.rowsRead,
        this.rowsWrong,
        this.counts.error,
        this.counts.question,
        this.suggestions,
        table.format,
        table.sheet,
        JSON.stringify([...table.notes, ...this.ownNotes()]),
      ],
    );
  }

  private ownNotes(): TableNote[] {
    const unread = this.columns.filter(({ field, header }) => field === null && header !== '');
    const columns = unread
      .map(({ header }) => header)
      .join(', ')
      .slice(0, 300);
    return [
      ...(this.rowsHidden > 0 ? [{ code: 'note.hiddenRows', params: { count: this.rowsHidden } }] : []),
      ...(unread.length > 0 ? [{ code: 'note.columnsNotRead', params: { columns } }] : []),
    ];
  }
}
