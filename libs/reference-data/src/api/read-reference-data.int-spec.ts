import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { loadReferenceData } from './load-reference-data.js';
import {
  listCatalogues,
  listJurisdictions,
  listOpenStandards,
  listReferenceDatasets,
  mostRows,
} from './read-reference-data.js';

const urls = useTestDatabase();
let database: Database;
beforeAll(async () => {
  const source = createDataSource({ url: urls.ownerUrl, entities: [], poolSize: 2 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
});
afterAll(() => database.close());

test('what the portal comes with fits whole', async () => {
  for (const [list, most] of [
    [listJurisdictions, mostRows.jurisdictions],
    [listOpenStandards, mostRows.openStandards],
    [listReferenceDatasets, mostRows.datasets],
    [listCatalogues, mostRows.catalogues],
  ] as const) {
    const rows = await list(database);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(most);
  }
});

test('a list stays bounded, however much is loaded', async () => {
  await database.transaction(systemScope('test'), (tx) =>
    tx.query(
      `insert into reference_dataset (name, version, sha256, source, compiled_on, row_count)
       select 'set-' || number, '1', repeat('a', 64), 'test', '2026-01-01', 1 from generate_series(1, 100) as number`,
    ),
  );
  expect(await listReferenceDatasets(database)).toHaveLength(mostRows.datasets);
});
