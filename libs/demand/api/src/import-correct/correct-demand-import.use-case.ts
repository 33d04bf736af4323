import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import type { DemandImport } from '../import/demand-import.types.js';
import { checkDemandImportJob } from '../import/import-jobs.js';
import { importLimits } from '../import/import-limits.js';
import { importRefusal, lockImport, whyNoDemand } from '../import/import-refusals.js';
import { findDemandImport } from '../import/read-imports.js';
import type { CorrectDemandImportInput, DemandImportCellInput } from './correct-demand-import.input.js';

const mostCells = 500;

/** Repairs cells beside the file and has the whole checked again. */
export async function correctDemandImport(
  tx: ActTx,
  member: Member,
  { id, cells }: CorrectDemandImportInput,
): Promise<Result<DemandImport, Refusal>> {
  const found = await lockImport(tx, id);
  if (found === null) return refused(notFound('import', ['id']));
  tx.about('demandImport', id, { cells: cells.length });
  if (found.state !== 'checked') return refused(importRefusal('import.state', {}, ['id']));
  const closed = await whyNoDemand(tx, found.campaignId, member.organisationId);
  if (closed !== null) return refused(closed);
  const wrong = cells.length === 0 || cells.length > mostCells ? 0 : cells.findIndex((cell) => !fits(cell));
  if (wrong >= 0)
    return refused({
      code: 'import.cells',
      message: 'These cells cannot be repaired.',
      path: ['cells', String(wrong)],
      remedy: `Give 1 to ${mostCells} cells of the file.`,
    });
  await tx.query(
    `insert into demand_import_cell (import_id, organisation_id, row_number, column_number, value, corrected_by)
     select $1, $2, c."row", c."column", c.value, $3
     from jsonb_to_recordset($4::jsonb) as c("row" integer, "column" integer, value text)
     on conflict (import_id, row_number, column_number)
     do update set value = excluded.value, corrected_by = excluded.corrected_by, corrected_at = clock_timestamp()`,
    [id, member.organisationId, member.personId, JSON.stringify(distinctCells(cells))],
  );
  const jobId = await tx.enqueue(checkDemandImportJob, { importId: id });
  await tx.query(`update demand_import set state = 'checking', job_id = $2 where id = $1`, [id, jobId]);
  return ok((await findDemandImport(tx, id)) as DemandImport);
}

const fits = (cell: DemandImportCellInput): boolean =>
  cell.row >= 2 &&
  cell.row <= importLimits.rows * 10 &&
  /^[A-Z]{1,3}$/.test(cell.column) &&
  columnNumber(cell.column) <= importLimits.columns &&
  cell.value.length <= importLimits.cellLength &&
  !cell.value.includes('\0');

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The last value counts when a cell is given twice. */
function distinctCells(cells: readonly DemandImportCellInput[]) {
  const byPlace = new Map(
    cells.map(({ row, column, value }) => [`${row} ${column}`, { row, column: columnNumber(column), value }]),
  );
  return [...byPlace.values()];
}
