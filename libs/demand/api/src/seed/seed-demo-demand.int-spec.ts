import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { seedPublicBodies } from '@bundel/organisations-api';
import { useTestDatabase } from '@bundel/testing';
import { readChosenDemand } from '../chosen-demand/read-chosen-demand.js';
import { totalsOf } from '../fixtures/demand-world.fixture.js';
import { demoCampaigns } from './demo-campaigns.data.js';
import { seedDemoDemand } from './seed-demo-demand.js';

const urls = useTestDatabase();
let database: Database;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 2 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  await seedPublicBodies(database);
});
afterAll(() => database.close());

const ask = <T extends object>(sql: string): Promise<T[]> =>
  database.read(systemScope('test'), (tx) => tx.query<T>(sql));

test('the demo has calls in every state, more than nine thousand lines on every rung, and totals that equal them', async () => {
  const started = performance.now();
  const lines = await seedDemoDemand(database);
  process.stderr.write(`demo demand: ${lines} lines in ${Math.round(performance.now() - started)} ms\n`);
  expect(lines).toBeGreaterThan(9_000);
  expect(await seedDemoDemand(database)).toBe(0);
  const campaigns = await ask<{ id: string; state: string; title: string }>(
    `select id, state, title from campaign order by id`,
  );
  expect(campaigns.map(({ state }) => state)).toEqual(demoCampaigns.map(({ state }) => state));
  for (const { id } of campaigns) {
    const { maintained, summed } = await totalsOf(database, id);
    expect(maintained).toBe(summed);
  }
  const [facts] = await ask<Record<string, number>>(
    `select (select count(distinct organisation_id)::integer from demand_line) as bodies,
       (select count(*)::integer from demand_line where state = 'withdrawn') as withdrawn,
       (select count(distinct commitment)::integer from demand_line) as rungs,
       (select count(*)::integer from demand_line where commitment = 'pledge' and state = 'submitted') -
         (select count(*)::integer from pledge) as unsigned,
       (select count(distinct state)::integer from campaign_participant) as answers,
       (select count(*)::integer from running_contract) as contracts`,
  );
  expect(facts).toMatchObject({ rungs: 3, unsigned: 0, answers: 3 });
  expect(facts?.['bodies']).toBeGreaterThan(350);
  expect(facts?.['withdrawn']).toBeGreaterThan(50);
  expect(facts?.['contracts']).toBeGreaterThan(1_000);
});

test('the lead reads its chosen lines; of a call that shows totals it reads totals only', async () => {
  const [shown] = await ask<{ id: string; lead: string }>(
    `select id, lead_organisation_id as lead from campaign where lead_sees = 'lines' and state = 'open' order by id limit 1`,
  );
  const [hidden] = await ask<{ id: string; lead: string }>(
    `select id, lead_organisation_id as lead from campaign where lead_sees = 'totals'`,
  );
  const readAs = (organisationId: string, id: string, selection = {}) =>
    database.read({ kind: 'actor', organisationId, personId: organisationId, role: 'coordinator' }, (tx) =>
      readChosenDemand(tx, id, selection),
    );
  const all = await readAs(shown!.lead, shown!.id);
  expect(all).toMatchObject({ shown: 'lines' });
  expect(all!.lines.length).toBeGreaterThan(2_000);
  const water = await readAs(shown!.lead, shown!.id, { bodyTypes: ['waterBoard'], periods: ['2027'] });
  expect(new Set(water!.lines.map((line) => line.bodyKind))).toEqual(new Set(['waterBoard']));
  const totals = await readAs(hidden!.lead, hidden!.id);
  expect(totals).toMatchObject({ shown: 'totals', lines: [] });
  expect(totals!.bodies).toBeGreaterThan(300);
  expect(await readAs(shown!.lead, hidden!.id)).toBeNull();
});
