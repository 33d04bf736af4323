import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, scopeOf, systemScope, type Member } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import {
  invite,
  makeBody,
  makeCall,
  makeMember,
  totalsOf,
  type CallWorld,
} from '../fixtures/demand-world.fixture.js';
import { ImportWorld } from '../fixtures/import-world.fixture.js';
import type { OddFile } from '../fixtures/odd-file.fixture.js';
import { oddFiles } from '../fixtures/odd-files.fixture.js';
import { DemandImportChoice, type DemandImport } from './demand-import.types.js';
import { listImportProblems } from './read-imports.js';

const urls = useTestDatabase();
const files = oddFiles();
let database: Database;
let world: ImportWorld;
let call: CallWorld;
let officer: Member;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  world = await ImportWorld.open(database);
  officer = await makeMember(database, await makeBody(database), 'demandOfficer');
  await newCall();
});
afterAll(async () => {
  await database.close();
  await world.close();
});

const newCall = async (): Promise<void> => {
  call = await makeCall(database, { items: { office: 'user-month' } });
  await invite(database, call, officer.organisationId);
};

const storedLines = async (): Promise<number> => {
  const rows = await database.transaction(systemScope('test'), (tx) =>
    tx.query<{ n: number }>(`select count(*)::integer as n from demand_line where campaign_id = $1`, [
      call.campaignId,
    ]),
  );
  return rows[0]?.n ?? -1;
};

async function expectClearErrors(found: DemandImport): Promise<void> {
  expect(found).toMatchObject({ state: 'checked', rowsWrong: expect.any(Number) });
  expect(found.errorCount).toBeGreaterThan(0);
  expect(await world.choose(officer, found.id, DemandImportChoice.allOrNothing)).toBe(false);
  const page = await database.read(scopeOf(officer), (tx) =>
    listImportProblems(tx, found.id, { first: 20 }, {}),
  );
  for (const { code, message, remedy, row } of page.nodes) {
    expect(message).not.toBe(code);
    expect(`${message}${remedy}`).not.toMatch(/\{\w+\}|undefined/);
    expect(row).toBeGreaterThan(1);
  }
}

async function expectTakenOver(found: DemandImport, lines: number): Promise<void> {
  expect(found).toMatchObject({ state: 'checked', rowsWrong: 0, rowsRead: lines });
  expect(await world.choose(officer, found.id, DemandImportChoice.allOrNothing)).toBe(true);
  await world.apply(found.id);
  expect(await world.find(officer, found.id)).toMatchObject({ state: 'applied', linesAdded: lines });
  expect(await storedLines()).toBe(lines);
  const { maintained, summed } = await totalsOf(database, call.campaignId);
  expect(maintained).toBe(summed);
}

async function expectRightAnswer({ content, outcome }: OddFile): Promise<void> {
  const id = await world.upload(officer, call.campaignId, content);
  await world.check(id);
  expect(await storedLines()).toBe(0);
  const found = (await world.find(officer, id)) as DemandImport;
  if (typeof outcome === 'number') return expectTakenOver(found, outcome);
  if (outcome === 'wrong') return expectClearErrors(found);
  expect(found.state).toBe('refused');
  expect(found.failure?.message).not.toBe(found.failure?.code);
  expect(`${found.failure?.message} ${found.failure?.remedy}`).not.toMatch(/\{\w+\}|undefined/);
  expect(await world.choose(officer, id, DemandImportChoice.rightRowsOnly)).toBe(false);
}

describe('an odd or hostile file is answered, and nothing of it is taken over by halves', () => {
  test('there are enough of them', () => {
    expect(files.length).toBeGreaterThanOrEqual(500);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  afterEach(async () => {
    if ((await storedLines()) > 0) await newCall();
  });

  test.each(files.map((file) => [file.name, file] as const))('%s', async (_name, file) =>
    expectRightAnswer(file),
  );
});
