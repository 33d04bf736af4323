import { ok, refused, type Result } from '@bundel/kernel';
import { CAMPAIGN_LIMITS, refusal, tidyParagraph } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState, ParticipantState } from '../campaign/campaign.enums.js';
import { findCampaignRow } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { notFound } from '../errors/error-union.js';
import { campaignEnded } from '../update-campaign/update-campaign.use-case.js';
import type { DeclineInvitationInput } from './decline-invitation.input.js';

/** The own body says that it does not take part. Whoever thinks better of it answers after all. */
export async function declineInvitation(
  tx: ActTx,
  member: Member,
  input: DeclineInvitationInput,
): Promise<Result<Campaign, Refusal>> {
  tx.about('campaign', input.campaignId);
  const reason = tidyParagraph(input.reason);
  const invited = await tx.query<{ state: ParticipantState }>(
    `select state from campaign_participant
     where campaign_id = $1 and organisation_id = $2 and invited_at is not null for update`,
    [input.campaignId, member.organisationId],
  );
  const row = await findCampaignRow(tx, input.campaignId);
  if (row === null || invited[0] === undefined) return refused(notFound('invitation', ['campaignId']));
  if (row.state !== CampaignState.open) return refused(campaignEnded);
  if (invited[0].state === ParticipantState.answered) return refused(answered);
  if (reason === '' || reason.length > CAMPAIGN_LIMITS.note) return refused(unclear);
  await tx.query(
    `update campaign_participant set state = 'declined', decline_reason = $3, answered_at = clock_timestamp()
     where campaign_id = $1 and organisation_id = $2`,
    [row.id, member.organisationId, reason],
  );
  return ok((await readCampaign(tx, row.id, member.organisationId)) as Campaign);
}

const answered: Refusal = {
  code: 'invitation.answered',
  message: 'Your body has submitted demand.',
  path: ['campaignId'],
  remedy: 'Withdraw the lines first.',
};

const unclear = refusal(
  'decline.reason',
  ['reason'],
  'The reason is missing or too long.',
  `Say why in at most ${CAMPAIGN_LIMITS.note} characters.`,
);
