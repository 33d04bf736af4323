import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import fc from 'fast-check';
import { makeBody, makeCall, type CallWorld } from '../fixtures/demand-world.fixture.js';
import { recountInColumns } from './recount-in-columns.js';
import { recountStatement } from './recount.sql.js';
import { recomputeTotals } from './recompute-totals.js';
import type { Recount } from './recount.js';

const urls = useTestDatabase();
let database: Database;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
});
afterAll(() => database.close());

interface DrawnLine {
  readonly body: number;
  readonly item: number;
  readonly commitment: string;
  readonly state: string;
  readonly floor: readonly number[];
  readonly periods: readonly { readonly period: string; readonly amounts: readonly bigint[] }[];
}

/** From one millionth of a unit to all digits that a line can hold. */
const micro = fc.oneof(
  fc.bigInt({ min: 0n, max: 9n }),
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
  fc.bigInt({ min: 2n ** 52n - 2n, max: 2n ** 52n + 2n }),
  fc.bigInt({ min: 10n ** 19n, max: 10n ** 20n - 1n }),
);
const drawnLine: fc.Arbitrary<DrawnLine> = fc.record({
  body: fc.nat(3),
  item: fc.nat(1),
  commitment: fc.constantFrom('interest', 'estimate', 'pledge'),
  state: fc.constantFrom('submitted', 'submitted', 'submitted', 'withdrawn'),
  floor: fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
  periods: fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2027', '2028', '2029'),
      amounts: fc.array(micro, { minLength: 3, maxLength: 3 }),
    }),
    { selector: ({ period }) => period, minLength: 1 },
  ),
});

const text = (value: bigint): string => {
  const digits = value.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
};

async function store(call: CallWorld, bodies: readonly string[], lines: readonly DrawnLine[]): Promise<void> {
  const items = Object.values(call.itemIds);
  const rows = lines.map((line) => ({
    floor: line.floor,
    state: line.state,
    commitment: line.commitment,
    drawn: line.periods,
    id: randomUUID(),
    organisation: bodies[line.body],
    item: items[line.item],
    person: randomUUID(),
  }));
  const periods = rows.flatMap(({ id, organisation, drawn }) =>
    drawn.map(({ period, amounts }) => {
      const [minimum, expected, maximum] = [...amounts].sort((a, b) => (a < b ? -1 : 1)).map(text);
      return { id, organisation, period, minimum, expected, maximum };
    }),
  );
  await database.transaction(systemScope('test'), async (tx) => {
    await tx.query(
      `insert into demand_line (id, campaign_id, organisation_id, item_id, label, state, commitment, unit, floor,
         data_sensitivity, storage_region, key_custody, submitted_by, changed_by)
       select id, $1, organisation, item, id::text, state, commitment, 'user-month', floor, 'open', 'any', 'supplier', person, person
       from jsonb_to_recordset($2) as l(id uuid, organisation uuid, item uuid, state text, commitment text,
         floor smallint[], person uuid)`,
      [call.campaignId, JSON.stringify(rows.map(({ drawn: _, ...row }) => row))],
    );
    await tx.query(
      `insert into demand_line_period (line_id, campaign_id, organisation_id, period, minimum, expected, maximum,
         entered_minimum, entered_expected, entered_maximum)
       select id, $1, organisation, period, minimum, expected, maximum, minimum, expected, maximum
       from jsonb_to_recordset($2) as p(id uuid, organisation uuid, period text, minimum numeric, expected numeric, maximum numeric)`,
      [call.campaignId, JSON.stringify(periods)],
    );
  });
}

describe('a recount in columns', () => {
  test('of a job stores the same run whichever way it went, and says which', async () => {
    const bodies = await Promise.all([makeBody(database), makeBody(database, 'province', null)]);
    const stored = fc.array(fc.record({ line: drawnLine, body: fc.nat(1) }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(stored, async (drawn) => {
        const call = await makeCall(database, { items: { office: 'user-month', laptop: 'device' } });
        await store(
          call,
          bodies,
          drawn.map(({ line, body }) => ({ ...line, body })),
        );
        const outcome = await database.transaction(systemScope('test'), async (tx) => {
          const bySql = (await tx.query<Recount>(recountStatement, [call.campaignId]))[0] as Recount;
          const byColumns = await recountInColumns(tx, call.campaignId);
          const small = await recomputeTotals(tx, call.campaignId, 'asked', null);
          const large = await recomputeTotals(tx, call.campaignId, 'asked', null, 1);
          const kept = await tx.query<object>(
            `select path, lines, result_hash as "resultHash" from demand_total_run where campaign_id = $1 order by number`,
            [call.campaignId],
          );
          return { bySql, byColumns, small, large, kept };
        });
        expect(comparable(outcome.byColumns)).toEqual(comparable(outcome.bySql));
        expect([outcome.small.path, outcome.large.path]).toEqual(['database', 'columns']);
        expect(outcome.large.resultHash).toBe(outcome.small.resultHash);
        const { lines, resultHash } = outcome.bySql;
        expect(outcome.kept).toEqual([
          { path: 'database', lines, resultHash },
          { path: 'columns', lines, resultHash },
        ]);
      }),
      { numRuns: 15 },
    );
  });
});

/** Lists of groups have no order of their own. */
const comparable = (recount: Recount): object => ({
  ...recount,
  figures: rowTexts(recount.figures),
  drift: rowTexts(recount.drift),
});
const rowTexts = (json: string): readonly string[] => json.slice(2, -2).split('}, {').sort();
