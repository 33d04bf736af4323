import { formatDecimal, type Decimal } from '@bundel/kernel';
import type { Database, Seed, Tx } from '@bundel/platform';
import { loadCpvCodes } from '../cpv-codes.js';
import { loadJurisdictions } from '../jurisdictions.js';
import { loadOpenStandards } from '../open-standards.js';
import { loadSovereigntyFramework, type SovereigntyFramework } from '../sovereignty-framework.js';
import { loadOnce } from './load-once.js';

/** Brings CPV codes, jurisdictions, open standards and the catalogue up to the data of this release. @returns rows that were loaded */
export async function loadReferenceData(database: Database): Promise<number> {
  let loaded = 0;
  loaded += await loadOnce(database, loadCpvCodes(), (tx, rows) => replace(tx, cpvCodes, rows));
  loaded += await loadOnce(database, loadJurisdictions(), (tx, rows) => replace(tx, jurisdictions, rows));
  loaded += await loadOnce(database, loadOpenStandards(), (tx, rows) => replace(tx, openStandards, rows));
  const catalogue = loadSovereigntyFramework();
  loaded += await loadOnce(database, catalogue, (tx) => addCatalogue(tx, catalogue));
  return loaded;
}

/** What the start brings from this room. */
export const referenceDataSeeds: readonly Seed[] = [
  { name: 'reference data', kind: 'reference', run: loadReferenceData },
];

interface Table {
  readonly name: string;
  /** Column of the table → field of the row with its type. The first is the key. */
  readonly columns: readonly (readonly [column: string, field: string, type: string])[];
}

const cpvCodes: Table = {
  name: 'cpv_code',
  columns: [
    ['code', 'code', 'text'],
    ['level', 'level', 'text'],
    ['parent', 'parent', 'text'],
    ['label_nl', 'labelNl', 'text'],
    ['label_en', 'labelEn', 'text'],
  ],
};

const jurisdictions: Table = {
  name: 'jurisdiction',
  columns: [
    ['code', 'code', 'text'],
    ['name_nl', 'nameNl', 'text'],
    ['name_en', 'nameEn', 'text'],
    ['eu', 'eu', 'boolean'],
    ['eea', 'eea', 'boolean'],
    ['efta', 'efta', 'boolean'],
    ['gpa', 'gpa', 'boolean'],
    ['gpa_in_force_on', 'gpaInForceOn', 'date'],
    ['adequacy', 'adequacy', 'text'],
    ['adequacy_note', 'adequacyNote', 'text'],
    ['us_cloud_act', 'usCloudAct', 'text'],
  ],
};

const openStandards: Table = {
  name: 'open_standard',
  columns: [
    ['code', 'code', 'text'],
    ['name', 'name', 'text'],
    ['domain', 'domain', 'text'],
    ['status', 'status', 'text'],
  ],
};

/** Makes a table hold exactly these rows. */
async function replace(tx: Tx, table: Table, rows: readonly object[]): Promise<void> {
  const [key] = table.columns[0] as Table['columns'][number];
  const json = JSON.stringify(rows);
  const names = table.columns.map(([column]) => column).join(', ');
  const fields = table.columns.map(([, field]) => `source."${field}"`).join(', ');
  const types = table.columns.map(([, field, type]) => `"${field}" ${type}`).join(', ');
  const updates = table.columns
    .slice(1)
    .map(([column]) => `${column} = excluded.${column}`)
    .join(', ');
  await tx.query(`delete from ${table.name} where not (${key} = any($1))`, [
    rows.map((row) => (row as Record<string, string>)[key]),
  ]);
  await tx.query(
    `insert into ${table.name} (${names}) select ${fields} from jsonb_to_recordset($1::jsonb) as source(${types})
     on conflict (${key}) do update set ${updates}`,
    [json],
  );
}

/** @throws when a catalogue of this version exists with other content: a used catalogue is superseded, never edited. */
async function addCatalogue(tx: Tx, catalogue: SovereigntyFramework): Promise<void> {
  const { rows: criteria, ...rest } = catalogue;
  const known = await tx.query<{ sha256: string }>(
    `select sha256 from sovereignty_catalogue where version = $1`,
    [catalogue.version],
  );
  if (known[0] !== undefined) {
    if (known[0].sha256 === catalogue.sha256) return;
    throw new Error(
      `Catalogue ${catalogue.version} was loaded with other content; give the new one its own version.`,
    );
  }
  await tx.query(
    `insert into sovereignty_catalogue (version, name, sha256, publisher, attribution, compiled_on, content)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      catalogue.version,
      catalogue.name,
      catalogue.sha256,
      catalogue.publisher,
      catalogue.attribution,
      catalogue.compiledOn,
      JSON.stringify({ ...rest, criteria }, exactly),
    ],
  );
}

/** Decimals are exact numbers inside and text in the stored document. */
const exactly = (_key: string, value: unknown): unknown => (isDecimal(value) ? formatDecimal(value) : value);

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'unscaled' in value && typeof value.unscaled === 'bigint';
