import { invalid, readBundleForTender } from '@bundel/bundling-api';
import { findCall } from '@bundel/demand-api';
import { ok, refused, type Result } from '@bundel/kernel';
import { shortestPlan } from '@bundel/tendering-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { recordEvent, settleChange } from '../tender/change-tender.js';
import { findTenderRow, type TenderRow } from '../tender/tender-rows.js';
import { planOf } from '../tender/tender-content.js';
import type { CreateTenderInput } from './create-tender.types.js';
import { takeOverBundle } from './take-over-bundle.js';

const usualCriteria = JSON.stringify([
  { id: 'price', nameNl: 'Prijs', nameEn: 'Price', weight: '40', linkedToSubject: true },
  { id: 'quality', nameNl: 'Kwaliteit', nameEn: 'Quality', weight: '30', linkedToSubject: true },
  { id: 'sovereignty', nameNl: 'Soevereiniteit', nameEn: 'Sovereignty', weight: '30', linkedToSubject: true },
]);

/** Makes the draft of a tender from a bundle, with the shortest lawful days from today and usual criteria. */
export async function createTender(
  tx: ActTx,
  member: Member,
  input: CreateTenderInput,
): Promise<Result<string, Refusal>> {
  const bundle = await readBundleForTender(tx, member, input.bundleId);
  if (bundle === null)
    return refused({ code: 'NOT_FOUND', message: 'This bundle does not exist.', path: ['bundleId'] });
  if (bundle.state !== 'signed' && bundle.state !== 'inSignOff') return refused(notReady);
  const [known] = await tx.query<{ id: string }>(
    `select id from tender where bundle_id = $1 and state <> 'withdrawn'`,
    [bundle.id],
  );
  if (known !== undefined) return refused(hasTender);
  const call = await findCall(tx, bundle.campaignId);
  const [made] = await tx.query<{ id: string }>(
    `insert into tender (bundle_id, bundle_hash, lead_organisation_id, procedure, title_nl, cpv_code, criteria, authors)
     values ($1, $2, $3, $4, $5, $6, $7, array[$8::uuid]) returning id`,
    [
      bundle.id,
      bundle.contentHash,
      member.organisationId,
      input.procedure,
      bundle.title,
      call?.cpvCode.slice(0, 8) ?? '',
      usualCriteria,
      member.personId,
    ],
  );
  const { id } = made as { id: string };
  tx.about('tender', id);
  await takeOverBundle(tx, id, bundle);
  const row = (await findTenderRow(tx, id)) as TenderRow;
  const plan = shortestPlan(row.procedure, row.today, planOf(row).choices);
  await tx.query(
    `update tender set requests_close_on = $2, invitation_on = $3, tenders_close_on = $4 where id = $1`,
    [id, plan.requestsClose, plan.invitation, plan.tendersClose],
  );
  await settleChange(tx, member, row);
  await recordEvent(tx, member, row, 'create', 'draft', '');
  return ok(id);
}

const notReady: Refusal = invalid(
  'tender.bundleNotReady',
  'A tender is made of a bundle that is in sign-off or signed.',
  ['bundleId'],
  'Ask the participants to approve the bundle first.',
);

const hasTender: Refusal = {
  code: 'CONFLICT',
  message: 'This bundle already has a tender.',
  path: ['bundleId'],
  remedy: 'Go on with that tender, or withdraw it first.',
};
