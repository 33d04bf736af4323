import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DemandLineEntry } from '@bundel/demand-domain';
import { createDataSource, Database, scopeOf, systemScope, type Member } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { readDemandDraft } from './demand-draft/read-demand-draft.js';
import type { DemandLine } from './demand-line/demand-line.types.js';
import { endPledge } from './end-pledge/end-pledge.use-case.js';
import {
  invite,
  makeBody,
  makeCall,
  makeMember,
  rightEntry,
  totalsOf,
  type CallWorld,
} from './fixtures/demand-world.fixture.js';
import { importHead, importRow, ImportWorld } from './fixtures/import-world.fixture.js';
import { giveMandate } from './give-mandate/give-mandate.use-case.js';
import { DemandImportChoice } from './import/demand-import.types.js';
import { NumberNotation } from './lines/line.enums.js';
import { listMyDemandLines } from './my-demand-lines/my-demand-lines.resolver.js';
import { recomputeTotals } from './recompute-demand-totals/recompute-totals.js';
import { saveDemandDraft } from './save-demand-draft/save-demand-draft.use-case.js';
import { signPledge } from './sign-pledge/sign-pledge.use-case.js';
import { submitDemand } from './submit-demand/submit-demand.use-case.js';
import { withdrawDemandLine } from './withdraw-demand-line/withdraw-demand-line.use-case.js';

const urls = useTestDatabase();
let database: Database;
let imports: ImportWorld;
let bodies: readonly { readonly officer: Member; readonly holder: Member }[];

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 6 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  imports = await ImportWorld.open(database);
  const made = [
    await bodyWithPeople('municipality', 'PV26'),
    await bodyWithPeople('municipality', 'PV26'),
    await bodyWithPeople('waterAuthority', null),
  ];
  bodies = made;
});
afterAll(async () => {
  await database.close();
  await imports.close();
});

async function bodyWithPeople(kind: string, province: string | null) {
  const id = await makeBody(database, kind, province);
  const officer = await makeMember(database, id, 'demandOfficer');
  const holder = await makeMember(database, id, 'mandateHolder');
  const administrator = await makeMember(database, id, 'localAdministrator');
  await imports.act(administrator, (tx) =>
    giveMandate(tx, administrator, {
      personId: holder.personId,
      ceiling: { amount: '100000000', currency: 'EUR' },
      validFrom: '2020-01-01',
    }),
  );
  return { officer, holder };
}

type Quantities = readonly [string, string, string];
interface Step {
  readonly act: 'submit' | 'withdraw' | 'pledge' | 'endPledge' | 'import';
  readonly body: number;
  readonly pick: number;
  readonly lines: readonly {
    readonly item: string;
    readonly part: string;
    readonly quantities: Quantities;
    readonly firm: boolean;
    readonly floor: number;
  }[];
}

const quantities = fc
  .array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 3, maxLength: 3 })
  .map((values) => values.sort((a, b) => (a < b ? -1 : 1)).map(inMillionths) as unknown as Quantities);
const inMillionths = (value: bigint): string =>
  `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('submit', 'withdraw', 'pledge', 'pledge', 'endPledge', 'import'),
  body: fc.nat({ max: 2 }),
  pick: fc.nat({ max: 5 }),
  lines: fc.uniqueArray(
    fc.record({
      item: fc.constantFrom('office', 'storage'),
      part: fc.constantFrom('a', 'b', 'c'),
      quantities,
      firm: fc.boolean(),
      floor: fc.nat({ max: 4 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ item, part }) => item + part },
  ),
});

const entryOf = ({ item, part, quantities: three, firm, floor }: Step['lines'][number]): DemandLineEntry =>
  rightEntry(item, three, {
    label: part,
    commitment: firm ? 'estimate' : 'interest',
    unitPriceCeiling: '0.01',
    floor: Array.from({ length: 8 }, (_, at) => (at === 2 ? String(floor) : '')),
  });

async function submit(call: CallWorld, officer: Member, lines: Step['lines']): Promise<boolean> {
  const { campaignId } = call;
  const draft = lines.map(entryOf).map((entry) => ({
    ...entry,
    quantities: [...entry.quantities],
    floor: [...entry.floor],
    openStandards: [],
    answers: [],
  }));
  const before = await database.read(scopeOf(officer), (tx) => readDemandDraft(tx, officer, campaignId));
  const version = before?.version ?? 0;
  const saved = await imports.act(officer, (tx) =>
    saveDemandDraft(tx, officer, {
      campaignId,
      version,
      notation: NumberNotation.canonical,
      lines: draft,
    }),
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.errors));
  return (await imports.act(officer, (tx) => submitDemand(tx, officer, { campaignId, version: version + 1 })))
    .ok;
}

async function importLines(call: CallWorld, officer: Member, lines: Step['lines']): Promise<boolean> {
  const rows = lines.map(({ item, part, quantities: [minimum, expected, maximum] }) =>
    importRow(part, maximum, item).replace(';10;20;', `;${minimum};${expected};`),
  );
  const text = [importHead, ...rows].join('\n').replaceAll('.', ',');
  const id = await imports.upload(officer, call.campaignId, text);
  await imports.check(id);
  if (!(await imports.choose(officer, id, DemandImportChoice.allOrNothing))) return false;
  await imports.apply(id);
  return (await imports.find(officer, id))?.state === 'applied';
}

const linesOf = async (call: CallWorld, officer: Member): Promise<readonly DemandLine[]> =>
  (
    await database.read(scopeOf(officer), (tx) =>
      listMyDemandLines(tx, officer, { first: 100, campaignId: call.campaignId }),
    )
  ).nodes;

/** Does one step. @returns whether it was accepted */
async function take(call: CallWorld, { act, body, pick, lines }: Step): Promise<boolean> {
  const { officer, holder } = bodies[body] as (typeof bodies)[number];
  if (act === 'submit') return submit(call, officer, lines);
  if (act === 'import') return importLines(call, officer, lines);
  const known = (await linesOf(call, officer)).filter(
    ({ commitment, value }) =>
      (act !== 'endPledge' || commitment === 'pledge') &&
      (act !== 'pledge' || (commitment === 'estimate' && value !== null)),
  );
  const line = known[pick % Math.max(known.length, 1)];
  if (line === undefined) return false;
  const about = { lineId: line.id, revision: line.revision };
  if (act === 'withdraw')
    return (await imports.act(officer, (tx) => withdrawDemandLine(tx, officer, about))).ok;
  if (act === 'pledge') return (await imports.act(holder, (tx) => signPledge(tx, holder, about))).ok;
  const reason = 'Begroting';
  return (await imports.act(holder, (tx) => endPledge(tx, holder, { lineId: line.id, reason }))).ok;
}

async function expectNoDrift(call: CallWorld): Promise<void> {
  const { maintained, summed } = await totalsOf(database, call.campaignId);
  expect(maintained).toBe(summed);
  const run = await database.transaction(systemScope('test'), (tx) =>
    recomputeTotals(tx, call.campaignId, 'asked', null),
  );
  expect(run.drift).toBe(0);
}

describe('maintained totals', () => {
  test('are what a recount gives, bit for bit, after any acts of several bodies', async () => {
    const accepted = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const call = await makeCall(database, { items: { office: 'user-month', storage: 'TB-month' } });
        for (const { officer } of bodies) await invite(database, call, officer.organisationId);
        for (const one of steps)
          if (await take(call, one)) accepted.set(one.act, (accepted.get(one.act) ?? 0) + 1);
        await expectNoDrift(call);
      }),
      { numRuns: 40, seed: 3, endOnFailure: true },
    );
    expect([...accepted.keys()].sort()).toEqual(['endPledge', 'import', 'pledge', 'submit', 'withdraw']);
  }, 120_000);

  test('are so too when bodies act at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        const call = await makeCall(database, { items: { office: 'user-month', storage: 'TB-month' } });
        for (const { officer } of bodies) await invite(database, call, officer.organisationId);
        await Promise.all(
          bodies.map(async (_, body) => {
            for (const one of steps.filter((each) => each.body === body)) await take(call, one);
          }),
        );
        await expectNoDrift(call);
      }),
      { numRuns: 8, seed: 5, endOnFailure: true },
    );
  }, 120_000);
});
