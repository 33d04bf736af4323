import { problemTexts } from '@bundel/demand-domain';
import { toMessageParams } from '@bundel/inbox-api';
import { decodeCursor, pageSize, toPage, type Page, type PageArgs, type Tx } from '@bundel/platform';
import { columnLetter } from './import-limits.js';
import type {
  DemandImport,
  DemandImportNote,
  DemandImportProblem,
  DemandImportProblemKind,
  DemandImportRow,
} from './demand-import.types.js';

const instantText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

interface StoredNote {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type ImportRow = Omit<DemandImport, 'failure' | 'notes'> & {
  readonly failure: StoredNote | null;
  readonly notes: readonly StoredNote[];
};

const columns = `
  i.id, i.campaign_id as "campaignId", i.state, i.file_name as "fileName", i.format, i.size_bytes::integer as "sizeBytes",
  i.sha256, i.sheet, i.notation, i.columns, i.notes, i.rows_read as "rowsRead", i.rows_good as "rowsGood",
  i.rows_questioned as "rowsQuestioned", i.rows_wrong as "rowsWrong", i.errors as "errorCount",
  i.questions as "questionCount", i.suggestions as "suggestionCount", i.failure, i.choice,
  i.lines_added as "linesAdded", i.lines_changed as "linesChanged", i.lines_unchanged as "linesUnchanged",
  i.job_id as "jobId", p.name as "uploadedBy", ${instantText('i.uploaded_at')} as "uploadedAt",
  ${instantText('i.checked_at')} as "checkedAt", ${instantText('i.applied_at')} as "appliedAt",
  (select coalesce(json_agg(w order by w."row"), '[]') from (
     select e.row_number as "row", count(*)::integer as errors from demand_import_problem e
     where e.import_id = i.id and e.kind = 'error' and e.row_number > 1
     group by e.row_number order by e.row_number limit 50) w) as "wrongRows"`;

const from = `from demand_import i left join person p on p.id = i.uploaded_by`;

export const toNote = ({ code, params }: StoredNote): DemandImportNote => ({
  code,
  params: toMessageParams(params),
  ...problemTexts(code, params),
});

const toImport = (row: ImportRow): DemandImport => ({
  ...row,
  failure: row.failure === null ? null : toNote(row.failure),
  notes: row.notes.map(toNote),
});

/** An import of the own organisation; another's is the same as none. */
export async function findDemandImport(tx: Tx, id: string): Promise<DemandImport | null> {
  const rows = await tx.query<ImportRow>(`select ${columns} ${from} where i.id = $1`, [id]);
  return rows[0] === undefined ? null : toImport(rows[0]);
}

/** Imports of the own organisation in a campaign, newest first. */
export async function listDemandImports(
  tx: Tx,
  campaignId: string,
  args: PageArgs,
): Promise<Page<DemandImport>> {
  const size = pageSize(args);
  const [after] = args.after ? decodeCursor(args.after, ['uuid']) : [null];
  const rows = await tx.query<ImportRow>(
    `select ${columns} ${from} where i.campaign_id = $1 and ($2::uuid is null or i.id < $2::uuid)
     order by i.id desc limit $3`,
    [campaignId, after, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(*)::integer as count from demand_import where campaign_id = $1`,
    [campaignId],
  );
  return toPage(rows.map(toImport), size, total[0]?.count ?? 0, (row) => [row.id]);
}

export interface ProblemFilter {
  readonly kind?: DemandImportProblemKind | null | undefined;
  readonly row?: number | null | undefined;
}

type ProblemRow = Omit<DemandImportProblem, 'column' | 'params' | 'message' | 'remedy'> & {
  readonly columnNumber: number;
  readonly params: StoredNote['params'];
};

const matching = `where e.import_id = $1 and ($2::text is null or e.kind = $2) and ($3::integer is null or e.row_number = $3)`;

/** Errors first, then questions, each in the order of the file. */
export async function listImportProblems(
  tx: Tx,
  importId: string,
  args: PageArgs,
  filter: ProblemFilter,
): Promise<Page<DemandImportProblem>> {
  const size = pageSize(args);
  const [kind, number] = args.after ? decodeCursor(args.after, ['text', 'number']) : [null, null];
  const which = [importId, filter.kind ?? null, filter.row ?? null];
  const rows = await tx.query<ProblemRow>(
    `select e.number, e.kind, e.row_number as "row", e.column_number as "columnNumber", e.field, e.period, e.header,
       e.value, e.code, e.params, e.suggestion
     from demand_import_problem e ${matching}
       and ($4::text is null or (e.kind, e.number) > ($4, $5::bigint))
     order by e.kind, e.number limit $6`,
    [...which, kind, number, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(*)::integer as count from demand_import_problem e ${matching}`,
    which,
  );
  return toPage(rows.map(toProblem), size, total[0]?.count ?? 0, (row) => [row.kind, row.number]);
}

const toProblem = ({ columnNumber, ...row }: ProblemRow): DemandImportProblem => ({
  ...row,
  column: columnNumber === 0 ? '' : columnLetter(columnNumber),
  params: toMessageParams(row.params),
  ...problemTexts(row.code, row.params),
});

/** A row and the two before and after it, as far as they were kept: rows near a problem are. */
export function listImportRows(tx: Tx, importId: string, around: number): Promise<DemandImportRow[]> {
  return tx.query<DemandImportRow>(
    `select row_number as "row", cells from demand_import_row
     where import_id = $1 and row_number between $2::bigint - 2 and $2::bigint + 2 order by row_number`,
    [importId, around],
  );
}
