import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { valueOf } from '@bundel/kernel';
import { checkDemandLine, type DemandLineEntry } from '@bundel/demand-domain';
import { createDataSource, Database, scopeOf, systemScope, type Member } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import {
  invite,
  makeBody,
  makeCall,
  makeMember,
  rightEntry,
  totalsOf,
  type CallWorld,
} from '../fixtures/demand-world.fixture.js';
import { findAnsweredCall, lineFacts } from '../lines/call-for-line.js';
import { findDemandingBody } from './totalled-lines.js';
import { writeDemandLines, type WrittenDemand } from './write-demand-lines.js';

const urls = useTestDatabase();
let database: Database;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 12 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
});
afterAll(() => database.close());

async function officerOf(call: CallWorld, kind?: string, province?: string | null): Promise<Member> {
  const officer = await makeMember(database, await makeBody(database, kind, province), 'demandOfficer');
  await invite(database, call, officer.organisationId);
  return officer;
}

const write = (
  call: CallWorld,
  officer: Member,
  entries: readonly DemandLineEntry[],
): Promise<WrittenDemand> =>
  database.transaction(scopeOf(officer), async (tx) => {
    const answered = await findAnsweredCall(tx, call.campaignId, officer.organisationId);
    if (answered === null) throw new Error('not invited');
    const facts = await lineFacts(tx, answered, officer.organisationId, 'canonical');
    const lines = entries.map((entry) => valueOf(checkDemandLine(facts, entry)));
    const body = await findDemandingBody(tx, officer.organisationId);
    return writeDemandLines(tx, {
      campaignId: call.campaignId,
      body,
      lines,
      doneBy: officer.personId,
      importId: null,
    });
  });

async function expectNoDrift(call: CallWorld): Promise<number> {
  const { maintained, summed, groups } = await totalsOf(database, call.campaignId);
  expect(maintained).toBe(summed);
  return groups;
}

describe('writing demand lines', () => {
  test('creates, revises and keeps by item and label, and the totals follow', async () => {
    const call = await makeCall(database, { items: { office: 'user-month', storage: 'TB-month' } });
    const officer = await officerOf(call);
    const first = [
      rightEntry('office', ['80', '100', '120'], { unit: 'user', floor: ['', '', '3'], budget: '40000' }),
      rightEntry('storage', ['1', '2.5', '3'], { commitment: 'interest' }),
    ];
    expect(await write(call, officer, first)).toEqual({ created: 2, revised: 0, kept: 0, endedPledges: 0 });
    expect(await write(call, officer, first)).toEqual({ created: 0, revised: 0, kept: 2, endedPledges: 0 });
    expect(await expectNoDrift(call)).toBe(2);
    const changed = [
      rightEntry('office', ['80', '100', '130'], { unit: 'user' }),
      rightEntry('storage', ['1', '2.5', '3'], { commitment: 'estimate' }),
      rightEntry('storage', ['5', '5', '5'], { label: 'archief' }),
    ];
    expect(await write(call, officer, changed)).toMatchObject({ created: 1, revised: 2 });
    expect(await expectNoDrift(call)).toBe(2);
    const rows = await database.read(scopeOf(officer), (tx) =>
      tx.query(
        `select i.code, l.label, l.revision, p.maximum::text, p.entered_maximum::text as entered,
           (select count(*)::integer from demand_line_revision r where r.line_id = l.id) as history
         from demand_line l join demand_line_period p on p.line_id = l.id join campaign_item i on i.id = l.item_id
         order by 1, 2`,
      ),
    );
    expect(rows).toEqual([
      { code: 'office', label: '', revision: 2, maximum: '1560.000000', entered: '130.000000', history: 2 },
      { code: 'storage', label: '', revision: 2, maximum: '3.000000', entered: '3.000000', history: 2 },
      {
        code: 'storage',
        label: 'archief',
        revision: 1,
        maximum: '5.000000',
        entered: '5.000000',
        history: 1,
      },
    ]);
  });

  test('twenty bodies at once, several times over, leave no drift and count each body once', async () => {
    const call = await makeCall(database);
    const officers = await Promise.all(
      Array.from({ length: 20 }, (_none, index) =>
        officerOf(call, index % 2 ? 'municipality' : 'waterBoard', index % 3 ? 'PV26' : null),
      ),
    );
    for (let round = 1; round <= 3; round += 1)
      await Promise.all(
        officers.flatMap((officer, index) => [
          write(call, officer, [rightEntry('office', ['1', String(round + index), '99.5'])]),
          write(call, officer, [rightEntry('office', ['0', '1', String(round)], { label: 'b' })]),
        ]),
      );
    expect(await expectNoDrift(call)).toBe(4);
    const bodies = await database.transaction(systemScope('test'), (tx) =>
      tx.query(
        `select sum(bodies)::integer as bodies, sum(lines)::integer as lines from demand_total where campaign_id = $1`,
        [call.campaignId],
      ),
    );
    expect(bodies).toEqual([{ bodies: 20, lines: 40 }]);
  });

  test('five thousand lines go in one set', async () => {
    const call = await makeCall(database);
    const officer = await officerOf(call);
    const entries = Array.from({ length: 5_000 }, (_none, index) =>
      rightEntry('office', ['1', '2', '3'], { label: `locatie ${index}` }),
    );
    expect(await write(call, officer, entries)).toMatchObject({ created: 5_000 });
    expect(await write(call, officer, entries)).toMatchObject({ kept: 5_000 });
    expect(await expectNoDrift(call)).toBe(1);
  });
});
