import { addDays } from '@bundel/kernel';
import type { Database, Tx } from '@bundel/platform';
import { loadOnce, loadPublicBodies, type Dataset, type PublicBody } from '@bundel/reference-data';
import { sortNameOf } from '../public-bodies/sort-name.js';
import { stableId } from './stable-id.js';

/**
 * Brings the public bodies up to the data of this release. A new name closes the old one; a body that left the register is ended.
 * @returns how many bodies were loaded; 0 when this content is known
 */
export function seedPublicBodies(
  database: Database,
  dataset: Dataset<PublicBody> = loadPublicBodies(),
): Promise<number> {
  return loadOnce(database, dataset, (tx, rows) => load(tx, rows, dataset));
}

async function load(tx: Tx, bodies: readonly PublicBody[], dataset: Dataset<PublicBody>): Promise<void> {
  const day = dataset.compiledOn;
  await tx.query(upsert, [JSON.stringify(bodies.map(toRow)), `${dataset.name} ${dataset.version}`]);
  await tx.query(closeOldNames, [day]);
  await tx.query(openNames, [day]);
  await tx.query(
    `update organisation set valid_until = $2
     where kind <> 'supplier' and source like $3 and valid_until is null and not (code = any($1))`,
    [bodies.map((body) => body.code), day, `${dataset.name} %`],
  );
}

const fullName = (body: PublicBody): string =>
  body.kind === 'municipality' ? `Gemeente ${body.name}` : body.name;

const toRow = (body: PublicBody): object => ({
  id: stableId('public-body', body.code),
  code: body.code,
  kind: body.kind,
  name: fullName(body),
  sort_name: sortNameOf(body.name),
  oin: body.demoOin,
  province_code: body.provinceCode,
  province_name: body.provinceName,
  nuts2: body.nuts2,
  population: body.population,
  tooi_uri: body.tooiUri,
  valid_from: body.validFrom,
  // The data names the last day, the table the first day after it.
  valid_until: body.validUntil === null ? null : addDays(body.validUntil, 1),
});

const upsert = `
  insert into organisation (id, code, kind, name, sort_name, oin, country, province_code, province_name, nuts2, population,
    tooi_uri, valid_from, valid_until, source)
  select id, code, kind, name, sort_name, oin, 'NL', province_code, province_name, nuts2, population, tooi_uri, valid_from,
    valid_until, $2
  from jsonb_to_recordset($1::jsonb) as body(id uuid, code text, kind text, name text, sort_name text, oin text,
    province_code text, province_name text, nuts2 text, population integer, tooi_uri text, valid_from date, valid_until date)
  on conflict (code) do update set kind = excluded.kind, name = excluded.name, sort_name = excluded.sort_name,
    province_code = excluded.province_code, province_name = excluded.province_name, nuts2 = excluded.nuts2,
    population = excluded.population, tooi_uri = excluded.tooi_uri, valid_from = excluded.valid_from,
    valid_until = excluded.valid_until, source = excluded.source`;

const closeOldNames = `
  update organisation_name n set valid_until = $1::date
  from organisation o
  where o.id = n.organisation_id and n.valid_until is null and n.name <> o.name`;

const openNames = `
  insert into organisation_name (organisation_id, valid_from, name)
  select o.id, case when exists (select 1 from organisation_name n where n.organisation_id = o.id)
                    then $1::date else o.valid_from end, o.name
  from organisation o
  where not exists (select 1 from organisation_name n where n.organisation_id = o.id and n.valid_until is null)`;
