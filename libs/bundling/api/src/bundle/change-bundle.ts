import {
  BUNDLE_TRANSITIONS,
  decideBundleStep,
  gateFindings,
  unapprovedBodies,
  type BundleAct,
  type BundleStepFacts,
} from '@bundel/bundling-domain';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal, Tx } from '@bundel/platform';
import { changedMeanwhile, noBundle, refusedBy } from '../errors/error-union.js';
import { listApprovals } from './approvals.js';
import { lockLedBundle, type BundleRow } from './bundle-rows.js';
import { gatesNow, readWhole, type WholeBundle } from './bundle-whole.js';
import { recalculate, recordEvent } from './store-bundle.js';

export interface Addressed {
  readonly bundleId: string;
  readonly version: number;
}

const anyFacts: BundleStepFacts = {
  gateFindings: [],
  unapproved: [],
  openObjections: 0,
  objectionPassed: true,
};

/** A bundle of the own body in the version that was looked at, kept from others. */
export async function ownBundle(
  tx: ActTx,
  member: Member,
  { bundleId, version }: Addressed,
): Promise<Result<BundleRow, Refusal>> {
  tx.about('bundle', bundleId);
  const row = await lockLedBundle(tx, bundleId, member.organisationId);
  if (row === null) return refused(noBundle);
  return row.version === version ? ok(row) : refused(changedMeanwhile);
}

/**
 * Changes a bundle: whatever was approved or is in objection falls back to a draft, visibly, and everything is
 * calculated anew. The work answers refusals, or none.
 */
export async function changeBundle(
  tx: ActTx,
  member: Member,
  addressed: Addressed,
  work: (row: BundleRow) => Promise<readonly Refusal[]>,
): Promise<Result<WholeBundle, Refusal>> {
  const found = await ownBundle(tx, member, addressed);
  if (!found.ok) return found;
  const row = found.value;
  const step = decideBundleStep(row.state, 'change', anyFacts);
  if (!step.ok) return refusedBy(step.errors);
  const [first, ...more] = await work(row);
  if (first !== undefined) return refused(first, ...more);
  const whole = await recalculate(tx, member, row.id);
  if (row.state === step.value && row.sharedAt === null) return ok(whole);
  await tx.query(`update bundle set state = $2, objection_until = null where id = $1`, [row.id, step.value]);
  if (whole.row.contentHash !== row.contentHash || row.state !== step.value)
    await recordEvent(tx, member, row.id, {
      act: 'change',
      from: row.state,
      to: step.value,
      rule: 'LAW-2.11a',
    });
  return ok(whole);
}

/** What stands in the way of a step: gates, approvals, objections. */
export async function stepFacts(tx: Tx, whole: WholeBundle): Promise<BundleStepFacts> {
  const { row, content } = whole;
  const [open] = await tx.query<{ count: number }>(
    `select count(*)::integer as count from bundle_objection where bundle_id = $1 and answer is null`,
    [row.id],
  );
  return {
    gateFindings: gateFindings(await gatesNow(tx, whole)),
    unapproved: unapprovedBodies(content.participants, await listApprovals(tx, row.id), row.contentHash),
    openObjections: open?.count ?? 0,
    objectionPassed: row.objectionPassed,
  };
}

/** Takes a step of the state machine when nothing stands in its way, and writes it down. */
export async function takeStep(
  tx: ActTx,
  member: Member,
  row: BundleRow,
  act: BundleAct,
  { frozenContent = null }: { readonly frozenContent?: string | null } = {},
): Promise<Result<WholeBundle, Refusal>> {
  const whole = await readWhole(tx, row);
  const step = decideBundleStep(row.state, act, await stepFacts(tx, whole));
  if (!step.ok) return refusedBy(step.errors);
  await tx.query(
    `update bundle set state = $2, version = version + 1, updated_at = clock_timestamp(),
       shared_at = case when $2 in ('inObjection', 'inSignOff') then coalesce(shared_at, clock_timestamp()) else shared_at end,
       frozen_at = case when $2 = 'frozen' then clock_timestamp() end, frozen_content = $3
     where id = $1`,
    [row.id, step.value, frozenContent],
  );
  await recordEvent(tx, member, row.id, {
    act,
    from: row.state,
    to: step.value,
    rule: ruleOf(row.state, act),
  });
  return ok(whole);
}

const ruleOf = (state: BundleRow['state'], act: BundleAct): string =>
  BUNDLE_TRANSITIONS.find((one) => one.from === state && one.act === act)?.rule ?? '';
