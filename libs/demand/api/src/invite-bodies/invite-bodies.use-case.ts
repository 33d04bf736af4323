import { ok, refused, unlessRefused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState } from '../campaign/campaign.enums.js';
import { lockLedCampaign } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { notFound } from '../errors/error-union.js';
import { invitedTo, tellBodiesJob } from '../tell-bodies/tell-bodies.job.js';
import { campaignEnded } from '../update-campaign/update-campaign.use-case.js';
import type { InviteBodiesInput } from './invite-bodies.input.js';
import { checkSelection, selectedBodies, selectionValues } from './select-bodies.js';

/** Puts bodies on the list; of an open campaign they are asked at once, of a draft when it opens. */
export async function inviteBodies(
  tx: ActTx,
  member: Member,
  input: InviteBodiesInput,
): Promise<Result<Campaign, Refusal>> {
  tx.about('campaign', input.campaignId);
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  if (row.state === CampaignState.closed || row.state === CampaignState.frozen) return refused(campaignEnded);
  const checked = unlessRefused(checkSelection(input.bodies), () => input.bodies);
  if (!checked.ok) return checked;
  const added = await tx.query<{ organisation_id: string }>(
    `insert into campaign_participant (campaign_id, organisation_id, lead_organisation_id, part, invited_at)
     select $7, s.id, $8, $9, case when $10 then clock_timestamp() end from (${selectedBodies}) s
     on conflict (campaign_id, organisation_id) do nothing
     returning organisation_id`,
    [
      ...selectionValues(input.bodies),
      row.id,
      member.organisationId,
      input.part,
      row.state === CampaignState.open,
    ],
  );
  tx.about('campaign', row.id, { bodies: added.length });
  if (row.state === CampaignState.open && added.length > 0)
    await tx.enqueue(tellBodiesJob, invitedTo(row.id));
  return ok((await readCampaign(tx, row.id, member.organisationId)) as Campaign);
}
