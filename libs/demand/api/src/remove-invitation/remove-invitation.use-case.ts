import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState, type ParticipantState } from '../campaign/campaign.enums.js';
import { lockLedCampaign } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { notFound } from '../errors/error-union.js';
import { campaignEnded } from '../update-campaign/update-campaign.use-case.js';
import type { RemoveInvitationInput } from './remove-invitation.input.js';

/** Takes an invitation back as long as the body has put no work in it. */
export async function removeInvitation(
  tx: ActTx,
  member: Member,
  input: RemoveInvitationInput,
): Promise<Result<Campaign, Refusal>> {
  tx.about('campaign', input.campaignId, { organisation: input.organisationId });
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  if (row.state === CampaignState.closed || row.state === CampaignState.frozen) return refused(campaignEnded);
  const found = await tx.query<{ state: ParticipantState }>(
    `select state from campaign_participant where campaign_id = $1 and organisation_id = $2 for update`,
    [row.id, input.organisationId],
  );
  if (found[0] === undefined) return refused(notFound('invitation', ['organisationId']));
  if (found[0].state !== 'invited') return refused(atWork);
  await tx.query(`delete from campaign_participant where campaign_id = $1 and organisation_id = $2`, [
    row.id,
    input.organisationId,
  ]);
  return ok((await readCampaign(tx, row.id, member.organisationId)) as Campaign);
}

const atWork: Refusal = {
  code: 'invitation.answered',
  message: 'This body has begun or answered already.',
  path: ['organisationId'],
  remedy: 'Leave the body on the list.',
};
