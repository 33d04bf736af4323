import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope, type Member } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { invite, makeBody, makeCall, makeMember, type CallWorld } from '../fixtures/demand-world.fixture.js';
import { importHead, importRow, ImportWorld } from '../fixtures/import-world.fixture.js';
import { DemandImportChoice } from '../import/demand-import.types.js';
import { tidyDemandImports } from './tidy-demand-imports.job.js';

const urls = useTestDatabase();
let database: Database;
let world: ImportWorld;
let call: CallWorld;
let officer: Member;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  world = await ImportWorld.open(database);
  call = await makeCall(database);
  officer = await makeMember(database, await makeBody(database), 'demandOfficer');
  await invite(database, call, officer.organisationId);
});
afterAll(async () => {
  await world.close();
  await database.close();
});

const asSystem = <T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  database.transaction(systemScope('test'), (tx) => tx.query<T>(sql, values));
const tidy = () =>
  database.transaction(systemScope('test'), (tx) => tidyDemandImports(tx, world.storage, 30));
const keyOf = async (id: string): Promise<string> =>
  (await asSystem<{ key: string }>(`select file_key as key from demand_import where id = $1`, [id]))[0]!.key;
const uploaded = async (part: string): Promise<string> => {
  const id = await world.upload(officer, call.campaignId, `${importHead}\n${importRow(part)}`);
  await world.check(id);
  return id;
};

test('files that were kept long enough go, their imports stay and say so; younger ones stay whole', async () => {
  const [old, young] = [await uploaded('oud'), await uploaded('jong')];
  await asSystem(
    `update demand_import set uploaded_at = uploaded_at - interval '31 days',
    checked_at = checked_at - interval '31 days' where id = $1`,
    [old],
  );
  expect(await tidy()).toEqual({ freed: 0, files: 1 });
  expect(await tidy()).toEqual({ freed: 0, files: 0 });
  expect(await world.storage.get(await keyOf(old))).toBeNull();
  expect((await world.find(officer, old))?.rowsGood).toBe(1);
  expect(await world.choose(officer, old, DemandImportChoice.rightRowsOnly)).toBe(false);
  expect(await world.choose(officer, young, DemandImportChoice.rightRowsOnly)).toBe(true);
});

test('an import whose job is gone is freed, one whose job still waits is left alone', async () => {
  const [lost, waiting] = [await uploaded('kwijt'), await uploaded('wacht')];
  for (const id of [lost, waiting]) await world.choose(officer, id, DemandImportChoice.rightRowsOnly);
  await asSystem(`delete from outbox where id = (select job_id from demand_import where id = $1)`, [lost]);
  expect(await tidy()).toMatchObject({ freed: 1 });
  expect(await world.find(officer, lost)).toMatchObject({
    state: 'failed',
    failure: { code: 'import.stopped' },
  });
  expect((await world.find(officer, waiting))?.state).toBe('applying');
  expect(await world.choose(officer, lost, DemandImportChoice.rightRowsOnly)).toBe(true);
});
