import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  scopeOf,
  type ActTx,
  type Member,
  type Refusal,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { emptyEntry, type DemandLineEntry } from '@bundel/demand-domain';
import type { DraftLine } from './demand-draft/demand-draft.types.js';
import { readDemandDraft } from './demand-draft/read-demand-draft.js';
import type { DemandLine } from './demand-line/demand-line.types.js';
import { findDemandLine } from './demand-line/read-demand-lines.js';
import { endMandate } from './end-mandate/end-mandate.use-case.js';
import { endPledge } from './end-pledge/end-pledge.use-case.js';
import {
  invite,
  makeBody,
  makeCall,
  makeMember,
  rightEntry,
  totalsOf,
  type CallFacts,
  type CallWorld,
} from './fixtures/demand-world.fixture.js';
import { giveMandate } from './give-mandate/give-mandate.use-case.js';
import { NumberNotation } from './lines/line.enums.js';
import { listMandates } from './mandates/read-mandates.js';
import { listMyDemandLines } from './my-demand-lines/my-demand-lines.resolver.js';
import { saveDemandDraft } from './save-demand-draft/save-demand-draft.use-case.js';
import { signPledge } from './sign-pledge/sign-pledge.use-case.js';
import { submitDemand } from './submit-demand/submit-demand.use-case.js';
import { pledgeTasks } from './tasks/pledge-tasks.js';
import { withdrawDemandLine } from './withdraw-demand-line/withdraw-demand-line.use-case.js';

const urls = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 6 });
  database = new Database(await source.initialize());
  acts = new Acts(database);
  await loadReferenceData(database);
});
afterAll(() => database.close());

const act = <T>(who: Member, work: (tx: ActTx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> =>
  acts.perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: who, loaders: new Loaders() },
    { action: 'test' },
    work,
  );

function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}
const problems = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);

interface World {
  readonly call: CallWorld;
  readonly officer: Member;
  readonly holder: Member;
  readonly administrator: Member;
}

async function world(facts: CallFacts = {}, organisationId?: string): Promise<World> {
  const call = await makeCall(database, facts);
  const body = organisationId ?? (await makeBody(database));
  await invite(database, call, body);
  const [officer, holder, administrator] = await Promise.all([
    makeMember(database, body, 'demandOfficer'),
    makeMember(database, body, 'mandateHolder'),
    makeMember(database, body, 'localAdministrator'),
  ]);
  return { call, officer, holder, administrator };
}

const draftLine = (entry: DemandLineEntry): DraftLine => ({
  ...entry,
  quantities: [...entry.quantities],
  floor: [...entry.floor],
  openStandards: [...entry.openStandards],
  answers: [],
});

const save = ({ call, officer }: World, version: number, entries: readonly DemandLineEntry[]) =>
  act(officer, (tx) =>
    saveDemandDraft(tx, officer, {
      campaignId: call.campaignId,
      version,
      notation: NumberNotation.canonical,
      lines: entries.map(draftLine),
    }),
  );
const submit = ({ call, officer }: World, version: number) =>
  act(officer, (tx) => submitDemand(tx, officer, { campaignId: call.campaignId, version }));

async function submitted(w: World, entries: readonly DemandLineEntry[]): Promise<DemandLine[]> {
  const draft = await database.read(scopeOf(w.officer), (tx) =>
    readDemandDraft(tx, w.officer, w.call.campaignId),
  );
  done(await save(w, draft?.version ?? 0, entries));
  done(await submit(w, (draft?.version ?? 0) + 1));
  const page = await database.read(scopeOf(w.officer), (tx) =>
    listMyDemandLines(tx, w.officer, { first: 100, campaignId: w.call.campaignId }),
  );
  return [...page.nodes];
}

const mandate = (w: World, amount: string, to: Member = w.holder) =>
  act(w.administrator, (tx) =>
    giveMandate(tx, w.administrator, {
      personId: to.personId,
      ceiling: { amount, currency: 'EUR' },
      validFrom: '2020-01-01',
    }),
  );
const sign = (who: Member, line: DemandLine, revision = line.revision) =>
  act(who, (tx) => signPledge(tx, who, { lineId: line.id, revision }));

async function expectNoDrift({ call }: World): Promise<void> {
  const { maintained, summed } = await totalsOf(database, call.campaignId);
  expect(maintained).toBe(summed);
}

describe('draft and submission', () => {
  test('a draft keeps what is wrong; submitting says what is wrong where', async () => {
    const w = await world({ items: { office: 'user-month', storage: 'TB-month' } });
    const wrong = rightEntry('storage', ['3', '2', 'veel'], { storageRegion: '' });
    expect(done(await save(w, 0, [emptyEntry('office'), wrong])).version).toBe(1);
    expect(problems(await submit(w, 1))).toEqual([
      'decimal.format lines.1.quantities.2027.maximum',
      'choice.missing lines.1.storageRegion',
    ]);
    expect(problems(await submit(w, 2))).toEqual(['CONFLICT version']);
    const other = await save(w, 0, []);
    expect(other).toMatchObject({
      errors: [{ code: 'CONFLICT', message: expect.stringContaining('demandOfficer Test saved') }],
    });
    done(await save(w, 1, [emptyEntry('office')]));
    expect(problems(await submit(w, 2))).toEqual(['demand.empty lines']);
  });

  test('submitting gives a receipt, uses the draft up and moves the totals', async () => {
    const w = await world();
    done(await save(w, 0, [rightEntry('office', undefined, { unitPriceCeiling: '10.50' })]));
    const receipt = done(await submit(w, 1));
    expect(receipt).toMatchObject({ created: 1, revised: 0, kept: 0, submittedBy: 'demandOfficer Test' });
    expect(receipt.number).toMatch(/^BO-\d{4}-\d{6}$/);
    const draft = await database.read(scopeOf(w.officer), (tx) =>
      readDemandDraft(tx, w.officer, w.call.campaignId),
    );
    expect(draft).toMatchObject({ version: 0, origin: 'submitted', lines: [{ unitPriceCeiling: '10.50' }] });
    await expectNoDrift(w);
  });

  test('the next call starts from what was asked last time', async () => {
    const w = await world();
    await submitted(w, [rightEntry('office', ['1', '2', '3'], { remarks: 'zie vorig jaar' })]);
    const next = await world({}, w.officer.organisationId);
    const draft = await database.read(scopeOf(w.officer), (tx) =>
      readDemandDraft(tx, w.officer, next.call.campaignId),
    );
    expect(draft).toMatchObject({
      origin: 'earlier',
      lines: [{ remarks: 'zie vorig jaar', quantities: [{ maximum: '3' }] }],
    });
  });
});

describe('pledge', () => {
  test('is signed by a second person within the mandate, and ends when the line changes', async () => {
    const w = await world();
    const [line] = await submitted(w, [rightEntry('office', undefined, { unitPriceCeiling: '10' })]);
    expect(problems(await sign(w.holder, line!))).toEqual(['mandate.none ']);
    done(await mandate(w, '1199.99'));
    expect(problems(await sign(w.holder, line!))).toEqual(['mandate.ceiling ']);
    const large = done(await mandate(w, '1200'));
    const tasks = await database.read(scopeOf(w.holder), (tx) => pledgeTasks.tasksFor(tx, w.holder));
    expect(tasks).toMatchObject([{ kind: 'pledge.sign', params: { count: 1 } }]);
    const pledged = done(await sign(w.holder, line!));
    expect(pledged).toMatchObject({
      commitment: 'pledge',
      pledge: { value: { amount: '1200.00' }, signedBy: 'mandateHolder Test' },
    });
    await expectNoDrift(w);
    expect(problems(await sign(w.holder, pledged))).toContain('pledge.signed lineId');
    await submitted(w, [rightEntry('office', undefined, { unitPriceCeiling: '10' })]);
    expect((await read(w.officer, line!))?.commitment).toBe('pledge');
    await submitted(w, [rightEntry('office', undefined, { unitPriceCeiling: '9' })]);
    const changed = await read(w.officer, line!);
    expect(changed).toMatchObject({ commitment: 'estimate', pledge: null });
    expect(changed?.history.map((one) => one.act)).toEqual(['revised', 'pledged', 'submitted']);
    done(await act(w.administrator, (tx) => endMandate(tx, w.administrator, { mandateId: large.id })));
    expect(problems(await sign(w.holder, changed!))).toEqual([]);
    done(await act(w.holder, (tx) => endPledge(tx, w.holder, { lineId: line!.id, reason: 'Begroting' })));
    await expectNoDrift(w);
    const held = await database.read(scopeOf(w.holder), (tx) => listMandates(tx, w.holder, { first: 10 }));
    expect(held.nodes.map(({ inForce }) => inForce)).toEqual([false, true]);
  });

  test('is refused to whoever submitted, also in another role', async () => {
    const w = await world();
    const [line] = await submitted(w, [rightEntry('office', undefined, { budget: '100' })]);
    const same: Member = { ...w.officer, role: 'mandateHolder' };
    expect(problems(await sign(same, line!))).toEqual(['SOD.pledge.secondPerson ', 'mandate.none ']);
    expect(problems(await mandate(w, '1', w.officer))).toEqual(['mandate.person personId']);
  });
});

const read = (who: Member, line: DemandLine) =>
  database.read(scopeOf(who), (tx) => findDemandLine(tx, line.id));

describe('who sees a line', () => {
  test('another body sees nothing; the lead sees what the call says', async () => {
    for (const [facts, seesLine, seesPrice] of [
      [{}, true, false],
      [{ leadSeesPrices: true }, true, true],
      [{ leadSees: 'totals', leadSeesPrices: true }, false, false],
    ] as const) {
      const w = await world(facts);
      const [line] = await submitted(w, [rightEntry('office', undefined, { budget: '100' })]);
      const stranger = await makeMember(database, await makeBody(database), 'demandOfficer');
      await invite(database, w.call, stranger.organisationId);
      expect(await read(stranger, line!)).toBeNull();
      expect(
        problems(
          await act(stranger, (tx) => withdrawDemandLine(tx, stranger, { lineId: line!.id, revision: 1 })),
        ),
      ).toEqual(['NOT_FOUND lineId']);
      const lead = await makeMember(database, w.call.leadId, 'coordinator');
      const seen = await read(lead, line!);
      expect(seen !== null).toBe(seesLine);
      expect((seen?.budget ?? null) !== null).toBe(seesPrice);
      expect(seen?.changedBy ?? null).toBeNull();
      expect(seen?.history ?? []).toEqual([]);
    }
  });

  test('withdrawing takes a line out of the totals, submitting again brings it back', async () => {
    const w = await world();
    const [line] = await submitted(w, [rightEntry('office')]);
    done(await act(w.officer, (tx) => withdrawDemandLine(tx, w.officer, { lineId: line!.id, revision: 1 })));
    expect((await totalsOf(database, w.call.campaignId)).maintained).toBe('');
    const [again] = await submitted(w, [rightEntry('office')]);
    expect(again).toMatchObject({ id: line!.id, state: 'submitted', revision: 3 });
    await expectNoDrift(w);
  });
});
