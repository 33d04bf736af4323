import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, scopeOf, systemScope, type Member } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { listDemandLines } from '../demand-lines/list-demand-lines.js';
import { makeBody, makeCall, makeMember, type CallWorld } from '../fixtures/demand-world.fixture.js';
import { recomputeTotals } from '../recompute-demand-totals/recompute-totals.js';
import { readTotals } from './read-totals.js';
import { DemandGroupField } from './totals-filter.input.js';

const urls = useTestDatabase();
let database: Database;
let call: CallWorld;
let lead: Member;

beforeAll(async () => {
  database = new Database(
    await createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 }).initialize(),
  );
  call = await makeCall(database);
  lead = await makeMember(database, call.leadId, 'coordinator');
  const bodies = [
    await makeBody(database),
    await makeBody(database, 'province', 'PV20'),
    await makeBody(database),
  ];
  for (const [index, body] of bodies.entries()) await plant(body, index);
});
afterAll(() => database.close());

/** A line of two periods, with totals moved as the use case moves them. */
const plant = (body: string, index: number) =>
  database.transaction(systemScope('test'), async (tx) => {
    const commitment = index === 2 ? 'pledge' : 'estimate';
    const floor = `{${index + 1},0,0,0,0,0,0,0}`;
    const item = call.itemIds['office'];
    const rows = await tx.query<{ id: string }>(
      `insert into demand_line (campaign_id, item_id, organisation_id, commitment, unit, floor, data_sensitivity,
         storage_region, key_custody, submitted_by, changed_by)
       values ($1, $2, $3, $4, 'user-month', $5, 'open', 'any', 'supplier', $6, $6) returning id`,
      [call.campaignId, item, body, commitment, floor, lead.personId],
    );
    await tx.query(
      `insert into demand_line_period select $1, p, $2, $3, 0.1, 1000000000000.000001, 2000000000000, 1, 1, 1
       from unnest(array['2027', '2028']) p`,
      [rows[0]?.id, call.campaignId, body],
    );
    await tx.query(
      `select bundel.move_demand_totals(jsonb_agg(jsonb_build_object('campaign', p.campaign_id, 'item', $2::uuid,
         'unit', 'user-month', 'period', p.period, 'bodyType', o.kind, 'province', coalesce(o.province_code, ''),
         'commitment', $3::text, 'organisation', o.id, 'lines', 1, 'minimum', p.minimum, 'expected', p.expected,
         'maximum', p.maximum, 'floorLines', (select jsonb_agg(case when ($4::integer[])[1 + n / 5] = n % 5 then 1 else 0 end
           order by n) from generate_series(0, 39) n))))
       from demand_line_period p join organisation o on o.id = p.organisation_id where p.line_id = $1`,
      [rows[0]?.id, item, commitment, floor],
    );
  });

const recompute = () =>
  database.transaction(systemScope('test'), (tx) =>
    recomputeTotals(tx, call.campaignId, 'asked', lead.personId),
  );
const totals = (groupBy: DemandGroupField[] = [], member = lead) =>
  readTotals(database, member, { campaignId: call.campaignId, groupBy });
const lines = (first: number, after: string | null = null) =>
  database.read(scopeOf(lead), (tx) => listDemandLines(tx, { campaignId: call.campaignId, first, after }));

describe('reading totals', () => {
  test('keeps the rungs apart, adds exactly, and counts lines and bodies once', async () => {
    expect((await totals())?.groups).toMatchObject([
      { commitment: 'estimate', minimum: '0.4', expected: '4000000000000.000004', lines: 2, bodies: 2 },
      { commitment: 'pledge', minimum: '0.2', expected: '2000000000000.000002', lines: 1, bodies: 1 },
    ]);
    expect((await totals())?.groups.map(({ highestFloor }) => highestFloor[0])).toEqual([2, 3]);
  });

  test('splits as asked', async () => {
    const { period, province } = DemandGroupField;
    const groups = (await totals([period, province]))?.groups ?? [];
    expect(groups).toHaveLength(6);
    expect(groups.every((group) => group.lines === 1 && group.bodies === 1 && group.itemId === null)).toBe(
      true,
    );
  });

  test('is nothing for whoever does not lead the campaign', async () => {
    const other = await makeMember(database, await makeBody(database), 'coordinator');
    expect(await totals([], other)).toBeNull();
  });
});

describe('the lines behind the totals', () => {
  test('come in pages, with sums of the page and of the filter', async () => {
    const first = await lines(2);
    expect(first).toMatchObject({ totalCount: 3, errors: [], pageInfo: { hasNextPage: true } });
    const rest = await lines(2, first.pageInfo.endCursor);
    expect(rest.nodes).toHaveLength(1);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(3);
    expect(first.filterSums).toMatchObject([
      { period: '2027', commitment: 'estimate', expected: '2000000000000.000002' },
      { period: '2027', commitment: 'pledge', expected: '1000000000000.000001' },
      { period: '2028', commitment: 'estimate', expected: '2000000000000.000002' },
      { period: '2028', commitment: 'pledge', expected: '1000000000000.000001' },
    ]);
  });

  test('stay closed when the campaign shows totals only, and say so', async () => {
    await database.transaction(systemScope('test'), (tx) =>
      tx.query(`update campaign set lead_sees = 'totals' where id = $1`, [call.campaignId]),
    );
    expect(await lines(2)).toMatchObject({ nodes: [], errors: [{ code: 'NOT_ALLOWED.TOTALS_ONLY' }] });
    expect((await totals())?.groups[0]?.lines).toBe(2);
  });
});

describe('counting again', () => {
  test('finds no drift and gives the same fingerprints each time', async () => {
    const [first, second] = [await recompute(), await recompute()];
    expect(second).toMatchObject({
      number: 2,
      drift: 0,
      inputHash: first.inputHash,
      resultHash: first.resultHash,
    });
    expect((await totals())?.groups[0]).toMatchObject({
      expectedAtRun: '4000000000000.000004',
      expectedAtPreviousRun: '4000000000000.000004',
    });
  });

  test('reports a total that was tampered with, once, to the coordinator', async () => {
    await database.transaction(systemScope('test'), (tx) =>
      tx.query(
        `select bundel.move_demand_totals((select jsonb_agg(jsonb_build_object('campaign', campaign_id, 'item', item_id,
           'unit', unit, 'period', period, 'bodyType', body_type, 'province', province, 'commitment', commitment,
           'organisation', organisation_id, 'lines', 0, 'minimum', 0, 'expected', 0.000001, 'maximum', 0,
           'floorLines', array_fill(0, array[40])))
         from (select * from demand_total_body where campaign_id = $1 limit 1) b))`,
        [call.campaignId],
      ),
    );
    expect(await recompute()).toMatchObject({ number: 3, drift: 1 });
    const told = await database.read(scopeOf(lead), (tx) =>
      tx.query(`select kind, params from notification`),
    );
    expect(told).toMatchObject([{ kind: 'demandTotals.drift', params: { run: 3, groups: 1 } }]);
  });
});
