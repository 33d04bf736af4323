import pg from 'pg';
import { seenOfDemand } from './seen-of-demand.js';

/** Who asks, as the database knows them. */
export interface Asker {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly role?: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** Tables whose rows everybody may read; public bodies and their names are public, suppliers are not. */
const publicTables = new Set([
  'cpv_code',
  'jurisdiction',
  'open_standard',
  'reference_dataset',
  'sovereignty_catalogue',
  'schema_migration',
  'job_schedule',
]);

/** Everything in the database, read past row security. */
export async function readEverything(superuserUrl: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const all = new Map<string, readonly Row[]>();
    for (const { name } of tables.rows) {
      if (publicTables.has(name)) continue;
      const found = await client.query<{ row: Row }>(`select to_jsonb(t) as row from "${name}" t`);
      all.set(
        name,
        found.rows.map(({ row }) => row),
      );
    }
    return all;
  } finally {
    await client.end();
  }
}

/** How many foreign rows of a table are looked for: a leak shows a page of them, and each is searched in every answer. */
const mostOfTable = 150;

/**
 * Values that stand in rows which are not this asker's, and nowhere in rows that are theirs or public:
 * if one of them turns up in an answer, something leaked.
 */
export function foreignTraces(all: ReadonlyMap<string, readonly Row[]>, asker: Asker): ReadonlySet<string> {
  const colleagues = new Set(
    (all.get('membership') ?? [])
      .filter((row) => row['organisation_id'] === asker.organisationId)
      .map((row) => row['person_id']),
  );
  const [own, foreign] = [new Set<string>(), new Set<string>()];
  const seen = seenOfDemand(all, asker);
  for (const [table, rows] of all) {
    let strange = 0;
    for (const row of rows) {
      if (isOwn(table, row, asker, colleagues) || seen(table, row)) collect(row, own);
      else if ((strange += 1) <= mostOfTable) collect(row, foreign);
    }
  }
  return new Set([...foreign].filter((value) => !own.has(value)));
}

function isOwn(table: string, row: Row, asker: Asker, colleagues: ReadonlySet<unknown>): boolean {
  const same = (column: string, id: string | null): boolean => id !== null && row[column] === id;
  const ofPerson = same('person_id', asker.personId);
  const ofOrganisation = same('organisation_id', asker.organisationId);
  switch (table) {
    case 'organisation':
      return row['kind'] !== 'supplier' || same('id', asker.organisationId);
    case 'organisation_name':
      return true;
    case 'person':
      return same('id', asker.personId) || colleagues.has(row['id']);
    case 'notification':
    case 'session':
    case 'person_identity':
      return ofPerson;
    case 'membership':
    case 'outbox':
      return ofPerson || ofOrganisation;
    default:
      return ofOrganisation || same('chain', asker.organisationId);
  }
}

/** Ids and telling texts; numbers, dates, codes and short words say nothing about whose they are. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    const telling = /@|geheim|^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) || /\S+\s\S+/.test(value);
    if (telling && value.length >= 8 && !/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) into.add(value);
  } else if (Array.isArray(value)) value.forEach((one) => collect(one, into));
  else if (value !== null && typeof value === 'object')
    Object.values(value).forEach((one) => collect(one, into));
}
