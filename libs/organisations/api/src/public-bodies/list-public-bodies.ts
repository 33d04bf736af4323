import { decodeCursor, pageSize, toPage, type Database, type Page } from '@bundel/platform';
import type { PublicBodiesArgs } from './public-bodies.args.js';
import type { PublicBody, PublicBodyKind } from './public-body.type.js';
import { foldName } from './sort-name.js';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly sort_name: string;
  readonly oin: string | null;
  readonly province_code: string | null;
  readonly province_name: string | null;
  readonly nuts2: string | null;
  readonly population: number | null;
  readonly tooi_uri: string | null;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly total: number;
}

const columns = `id, code, kind, name, sort_name, oin, province_code, province_name, nuts2, population, tooi_uri,
  valid_from::text, valid_until::text`;

/** One statement for page and total; the total is one index-only pass over a few hundred rows. */
const pageStatement = `
  with found as materialized (
    select ${columns} from organisation
    where kind <> 'supplier' and (valid_until is null or valid_until > current_date)
      and ($1::text[] is null or kind = any($1))
      and ($2::text is null or province_code = $2)
      and ($3::text is null or position($3 in sort_name) > 0 or position($3 in lower(code)) > 0))
  select found.*, (select count(*)::integer from found) as total
  from found
  where $4::text is null or (sort_name collate "C", id) > ($4, $5::uuid)
  order by sort_name collate "C", id
  limit $6`;

/** Public bodies that exist today, by name. Public data: no context needed. */
export async function listPublicBodies(
  database: Database,
  args: PublicBodiesArgs,
): Promise<Page<PublicBody>> {
  const size = pageSize(args);
  const [name, id] = args.after ? decodeCursor(args.after, ['text', 'uuid']) : [null, null];
  const { kinds, province, search } = args.filter ?? {};
  const rows = await database.query<Row>(
    pageStatement,
    [kinds ?? null, province ?? null, search ? foldName(search).slice(0, 100) : null, name, id, size + 1],
    'public-bodies',
  );
  const page = toPage(rows, size, rows[0]?.total ?? 0, (row) => [row.sort_name, row.id]);
  return { ...page, nodes: page.nodes.map(toPublicBody) };
}

/** A public body by its code, also one that no longer exists. */
export async function findPublicBody(database: Database, code: string): Promise<PublicBody | null> {
  const rows = await database.query<Row>(
    `select ${columns} from organisation where kind <> 'supplier' and code = $1`,
    [foldName(code) === code.toLowerCase() ? code : null],
    'public-body',
  );
  return rows[0] === undefined ? null : toPublicBody(rows[0]);
}

const toPublicBody = (row: Row): PublicBody => ({
  id: row.id,
  code: row.code,
  kind: row.kind as PublicBodyKind,
  name: row.name,
  oin: row.oin,
  province:
    row.province_code === null
      ? null
      : { code: row.province_code, name: row.province_name ?? row.province_code, nuts2: row.nuts2 },
  population: row.population,
  tooiUri: row.tooi_uri,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});
