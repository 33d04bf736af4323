import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ok, type Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  scopeOf,
  systemScope,
  type ActTx,
  type Member,
  type Refusal,
  type RowScope,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { answerObjection } from './answer-objection/answer-objection.use-case.js';
import { approveBundle } from './approve-bundle/approve-bundle.use-case.js';
import { BundleLotSplit, ObjectionAudience, ObjectionSubject } from './bundle/bundle.enums.js';
import { changeBundle } from './bundle/change-bundle.js';
import { readBundle } from './bundle/read-bundle.js';
import type { Bundle } from './bundle/bundle.types.js';
import {
  listBundleEvents,
  listBundleFigures,
  listBundleObjections,
  listBundleParticipants,
} from './bundle-lists/read-bundle-lists.js';
import { createBundle } from './create-bundle/create-bundle.use-case.js';
import { writeDivision } from './divide-bundle/divide-bundle.use-case.js';
import { makePooledCall, type PooledCall } from './fixtures/pooled-call.fixture.js';
import { freezeBundle } from './freeze-bundle/freeze-bundle.js';
import { inviteToSignOff } from './invite-to-sign-off/invite-to-sign-off.use-case.js';
import { objectToBundle } from './object-to-bundle/object-to-bundle.use-case.js';
import { openObjection } from './open-objection/open-objection.use-case.js';
import { writeMove } from './move-bundle-lines/move-bundle-lines.use-case.js';
import { writeChanges } from './update-bundle/update-bundle.use-case.js';
import { withdrawBundle } from './withdraw-bundle/withdraw-bundle.use-case.js';

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

const act = <T>(
  who: Member,
  work: (tx: ActTx) => Promise<Result<T, Refusal>>,
  scope?: RowScope,
): Promise<Result<T, Refusal>> =>
  acts.perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: who, loaders: new Loaders() },
    scope === undefined ? { action: 'test' } : { action: 'test', scope },
    work,
  );
const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const codes = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map(({ code }) => code);
const seen = (who: Member, id: string): Promise<Bundle | null> =>
  database.read(scopeOf(who), (tx) => readBundle(tx, id, who));
const approve = (who: Member, id: string, contentHash: string) =>
  act(who, (tx) => approveBundle(tx, who, { bundleId: id, contentHash }), systemScope('test'));

const text = 'Weighed against the market as it is known today, for all of the bodies.';
const motivated = {
  marketAndSmeAccess: text,
  organisationalConsequences: text,
  coherence: text,
  weighedForSuppliers: true,
  inTenderDocuments: true,
};

async function drafted(call: PooledCall): Promise<Bundle> {
  const { coordinator: lead } = call;
  const made = done(
    await act(lead, (tx) => createBundle(tx, lead, { campaignId: call.campaignId, title: 'Werkplek' })),
  );
  return (await seen(lead, made.row.id)) as Bundle;
}

const change = (call: PooledCall, { id, version }: Bundle, input: object) =>
  act(call.coordinator, (tx) =>
    changeBundle(tx, call.coordinator, { bundleId: id, version }, (row) =>
      writeChanges(tx, row, { bundleId: id, version, ...input }),
    ),
  );

/** A bundle of two bodies in two lots with all gates open. */
async function lawful(call: PooledCall): Promise<Bundle> {
  const bundle = await drafted(call);
  done(await change(call, bundle, { cluster: motivated }));
  const { version } = (await seen(call.coordinator, bundle.id)) as Bundle;
  done(
    await act(call.coordinator, (tx) =>
      changeBundle(tx, call.coordinator, { bundleId: bundle.id, version }, (row) =>
        writeDivision(tx, row, BundleLotSplit.function),
      ),
    ),
  );
  return (await seen(call.coordinator, bundle.id)) as Bundle;
}

const invited = async (call: PooledCall, bundle: Bundle): Promise<Bundle> => {
  done(
    await act(call.coordinator, (tx) =>
      inviteToSignOff(tx, call.coordinator, { bundleId: bundle.id, version: bundle.version }),
    ),
  );
  return (await seen(call.coordinator, bundle.id)) as Bundle;
};

describe('a bundle', () => {
  test('of chosen demand has figures of its lines, leaves interest out, and takes no line twice', async () => {
    const call = await makePooledCall(database);
    const bundle = await drafted(call);
    expect(bundle).toMatchObject({ state: 'draft', lotCount: 1, participantCount: 3, isLead: true });
    expect(bundle.value.amount).toBe('3000.00');
    expect(bundle.maximum.amount).toBe('3960.00');
    const figures = await database.read(scopeOf(call.coordinator), (tx) =>
      listBundleFigures(tx, { bundleId: bundle.id, first: 50 }),
    );
    expect(figures.nodes.map(({ estimate, maximum, lines }) => [estimate, maximum, lines]).sort()).toEqual([
      ['100', '132', 1],
      ['200', '264', 1],
    ]);
    const again = await act(call.coordinator, (tx) =>
      createBundle(tx, call.coordinator, { campaignId: call.campaignId, title: 'Nogmaals' }),
    );
    expect(codes(again)).toEqual(['bundle.noLines']);
  });

  test('is refused sign-off while the law has something against it, each with its article', async () => {
    const call = await makePooledCall(database);
    const bundle = await drafted(call);
    const result = await act(call.coordinator, (tx) =>
      inviteToSignOff(tx, call.coordinator, { bundleId: bundle.id, version: bundle.version }),
    );
    expect(codes(result)).toEqual([
      'cluster.limbMissing',
      'cluster.limbMissing',
      'cluster.limbMissing',
      'cluster.suppliersNotWeighed',
      'cluster.notPublished',
      'lots.missing',
    ]);
    expect(result.ok ? '' : result.errors[0]?.message).toContain('art. 1.5 lid 1');
  });

  test('reconciles with demand however it is divided, and lines move by hand', async () => {
    const call = await makePooledCall(database);
    const bundle = await lawful(call);
    expect(bundle.lots.map(({ name, lines }) => [name, lines])).toEqual([
      ['Beheer', 1],
      ['Laptops', 1],
    ]);
    expect(bundle.maximum.amount).toBe('3960.00');
    const [first] = bundle.lots;
    done(
      await act(call.coordinator, (tx) =>
        changeBundle(tx, call.coordinator, { bundleId: bundle.id, version: bundle.version }, (row) =>
          writeMove(tx, row, { bundleId: bundle.id, version: bundle.version, toLot: first!.key }),
        ),
      ),
    );
    const moved = (await seen(call.coordinator, bundle.id)) as Bundle;
    expect(moved.lots.map(({ lines }) => lines)).toEqual([2, 0]);
    expect(moved.gates.find(({ name }) => name === 'maximum')?.findings).toMatchObject([
      { code: 'bundle.maximumMissing', rule: 'LAW-C-23/20' },
    ]);
    expect(moved.maximum.amount).toBe('3960.00');
  });

  test('is approved by mandate holders of all participants, never by its maker, and within their mandates', async () => {
    const call = await makePooledCall(database);
    const bundle = await invited(call, await lawful(call));
    const [first, second] = call.holders;
    expect(codes(await approve(call.coordinator, bundle.id, bundle.contentHash))).toEqual([
      'mandate.selfApproval',
    ]);
    expect(codes(await approve(call.poorHolder, bundle.id, bundle.contentHash))).toEqual(['mandate.tooLow']);
    expect(codes(await approve(call.stranger, bundle.id, bundle.contentHash))).toEqual(['NOT_FOUND']);
    expect(codes(await approve(first!, bundle.id, 'f'.repeat(64)))).toEqual(['CONFLICT']);
    done(await approve(first!, bundle.id, bundle.contentHash));
    done(await approve(first!, bundle.id, bundle.contentHash));
    done(await approve(second!, bundle.id, bundle.contentHash));
    expect((await seen(call.coordinator, bundle.id))?.state).toBe('inSignOff');
    done(await approve(call.leadHolder, bundle.id, bundle.contentHash));
    expect(await seen(call.coordinator, bundle.id)).toMatchObject({ state: 'signed', approvedCount: 3 });
  });

  test('loses its approvals visibly when it changes', async () => {
    const call = await makePooledCall(database);
    const bundle = await invited(call, await lawful(call));
    done(await approve(call.holders[0]!, bundle.id, bundle.contentHash));
    const current = (await seen(call.coordinator, bundle.id)) as Bundle;
    done(await change(call, current, { margin: 2000 }));
    expect(await seen(call.coordinator, bundle.id)).toMatchObject({ state: 'draft', approvedCount: 0 });
    const people = await database.read(scopeOf(call.coordinator), (tx) =>
      listBundleParticipants(tx, { bundleId: bundle.id, first: 10 }),
    );
    expect(people.nodes.filter(({ voided }) => voided).map(({ organisationId }) => organisationId)).toEqual([
      call.holders[0]!.organisationId,
    ]);
    const events = await database.read(scopeOf(call.coordinator), (tx) =>
      listBundleEvents(tx, { bundleId: bundle.id, first: 10 }),
    );
    expect(events.nodes.map(({ act: done, toState }) => [done, toState])).toEqual([
      ['change', 'draft'],
      ['approve', 'inSignOff'],
      ['inviteToSignOff', 'inSignOff'],
      ['create', 'draft'],
    ]);
  });

  test('takes objections of participants and market while their time runs, and waits for the answers', async () => {
    const call = await makePooledCall(database);
    const bundle = await lawful(call);
    done(
      await act(call.coordinator, (tx) =>
        openObjection(tx, call.coordinator, {
          bundleId: bundle.id,
          version: bundle.version,
          days: 20,
          audience: ObjectionAudience.market,
        }),
      ),
    );
    const objection = {
      bundleId: bundle.id,
      subject: ObjectionSubject.lots,
      objection: 'One lot for laptops of all provinces is too large for regional firms.',
    };
    done(await act(call.supplier, (tx) => objectToBundle(tx, call.supplier, objection)));
    done(await act(call.holders[0]!, (tx) => objectToBundle(tx, call.holders[0]!, objection)));
    expect(
      codes(await act(call.coordinator, (tx) => objectToBundle(tx, call.coordinator, objection))),
    ).toEqual(['objection.ownBundle']);
    const own = await database.read(scopeOf(call.supplier), (tx) =>
      listBundleObjections(tx, { bundleId: bundle.id, first: 10 }),
    );
    expect(own.totalCount).toBe(1);
    const all = await database.read(scopeOf(call.coordinator), (tx) =>
      listBundleObjections(tx, { bundleId: bundle.id, first: 10 }),
    );
    expect(all.totalCount).toBe(2);
    const current = (await seen(call.coordinator, bundle.id)) as Bundle;
    const early = await act(call.coordinator, (tx) =>
      inviteToSignOff(tx, call.coordinator, { bundleId: bundle.id, version: current.version }),
    );
    expect(codes(early)).toEqual(['objection.unanswered', 'objection.running']);
    for (const { id } of all.nodes)
      done(
        await act(call.coordinator, (tx) =>
          answerObjection(tx, call.coordinator, {
            objectionId: id,
            answer: 'The lot is divided by province instead.',
          }),
        ),
      );
    await database.transaction(systemScope('test'), (tx) =>
      tx.query(`update bundle set objection_until = clock_timestamp() - interval '1 second' where id = $1`, [
        bundle.id,
      ]),
    );
    expect((await invited(call, current)).state).toBe('inSignOff');
  });

  test('that is frozen refuses every change, by its acts and by SQL as the application', async () => {
    const call = await makePooledCall(database);
    const bundle = await invited(call, await lawful(call));
    for (const holder of [...call.holders, call.leadHolder])
      done(await approve(holder, bundle.id, bundle.contentHash));
    done(
      await act(call.coordinator, async (tx) => {
        const frozen = await freezeBundle(tx, call.coordinator, bundle.id);
        return frozen.ok ? ok(frozen.value.id) : frozen;
      }),
    );
    const now = (await seen(call.coordinator, bundle.id)) as Bundle;
    expect(now.state).toBe('frozen');
    expect(codes(await change(call, now, { title: 'Anders' }))).toEqual(['bundle.frozen']);
    expect(
      codes(
        await act(call.coordinator, (tx) =>
          withdrawBundle(tx, call.coordinator, {
            bundleId: now.id,
            version: now.version,
            reason: 'Not needed any more.',
          }),
        ),
      ),
    ).toEqual(['bundle.frozen']);
    const statements = [
      `update bundle set title = 'x' where id = $1`,
      `delete from bundle where id = $1`,
      `update bundle_lot set stated_value_cents = 1 where bundle_id = $1`,
      `delete from bundle_line where bundle_id = $1`,
      `update bundle_figure set maximum = maximum * 2 where bundle_id = $1`,
      `delete from bundle_participant where bundle_id = $1`,
      `update bundle_figure_money set maximum_cents = 1 where bundle_id = $1`,
    ];
    for (const scope of [scopeOf(call.coordinator), systemScope('test')])
      for (const statement of statements)
        await expect(database.transaction(scope, (tx) => tx.query(statement, [now.id]))).rejects.toThrow(
          /nothing changes any more/,
        );
  });

  test('that is withdrawn gives its lines back and keeps its history', async () => {
    const call = await makePooledCall(database);
    const bundle = await drafted(call);
    done(
      await act(call.coordinator, (tx) =>
        withdrawBundle(tx, call.coordinator, {
          bundleId: bundle.id,
          version: bundle.version,
          reason: 'Two bundles fit better.',
        }),
      ),
    );
    expect((await drafted(call)).state).toBe('draft');
    expect((await seen(call.coordinator, bundle.id))?.withdrawalReason).toBe('Two bundles fit better.');
  });

  test('shows a participant its own part, and nobody else anything', async () => {
    const call = await makePooledCall(database);
    const bundle = await lawful(call);
    const [holder] = call.holders;
    expect(await seen(holder!, bundle.id)).toBeNull();
    await invited(call, bundle);
    const own = (await seen(holder!, bundle.id)) as Bundle;
    expect(own).toMatchObject({ isLead: false, isParticipant: true, gates: [], advice: null });
    expect(own.ownMaximum?.amount).toBe('1320.00');
    const figures = await database.read(scopeOf(holder!), (tx) =>
      listBundleFigures(tx, { bundleId: bundle.id, first: 10 }),
    );
    expect(figures.nodes.map((one) => one.maximumValue !== null)).toEqual(
      figures.nodes.map((one) => one.organisationId === holder!.organisationId),
    );
    expect(await seen(call.stranger, bundle.id)).toBeNull();
    expect(await seen(call.supplier, bundle.id)).toBeNull();
    for (const table of [
      'bundle_figure_money',
      'bundle_line',
      'bundle_participant',
      'bundle_event',
      'bundle_lot',
    ])
      expect(
        await database.read(scopeOf(call.stranger), (tx) =>
          tx.query(`select 1 from ${table} where bundle_id = $1`, [bundle.id]),
        ),
      ).toEqual([]);
  });
});
