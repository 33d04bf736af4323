import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState } from '../campaign/campaign.enums.js';
import { lockLedCampaign } from '../campaign/campaign-rows.js';
import { notFound } from '../errors/error-union.js';
import { remindedOf, tellBodiesJob } from '../tell-bodies/tell-bodies.job.js';
import { campaignEnded } from '../update-campaign/update-campaign.use-case.js';
import type { RemindBodiesInput } from './remind-bodies.input.js';

/** Reminds the bodies that have neither answered nor declined, each at most once a day. */
export async function remindBodies(
  tx: ActTx,
  member: Member,
  input: RemindBodiesInput,
): Promise<Result<{ readonly reminded: number }, Refusal>> {
  tx.about('campaign', input.campaignId);
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  if (row.state !== CampaignState.open) return refused(campaignEnded);
  const reminded = await tx.query(
    `with reminded as (
       update campaign_participant set reminded_at = clock_timestamp(), reminders = reminders + 1
       where campaign_id = $1 and state in ('invited', 'answering')
         and ($2::uuid[] is null or organisation_id = any($2))
         and (reminded_at is null or reminded_at <= clock_timestamp() - interval '24 hours')
       returning 1)
     select * from reminded`,
    [row.id, input.organisationIds ?? null],
  );
  if (reminded.length === 0) return refused(nobodyToRemind);
  tx.about('campaign', row.id, { bodies: reminded.length });
  await tx.enqueue(tellBodiesJob, remindedOf(row.id));
  return ok({ reminded: reminded.length });
}

const nobodyToRemind: Refusal = {
  code: 'reminder.nobody',
  message: 'Every body has answered, or was reminded less than a day ago.',
  path: ['campaignId'],
  remedy: 'Try again tomorrow.',
};
