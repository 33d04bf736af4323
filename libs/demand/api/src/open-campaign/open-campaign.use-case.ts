import { ok, refused, unlessRefused, type Result } from '@bundel/kernel';
import { tidyContent } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState } from '../campaign/campaign.enums.js';
import { lockLedCampaign, readContent } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { whatIsMissing } from '../campaign/opening-facts.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import { invitedTo, tellBodiesJob } from '../tell-bodies/tell-bodies.job.js';
import type { OpenCampaignInput } from './open-campaign.input.js';

/** Asks the invited bodies. From here on items, periods, questions and what the lead sees are fixed. */
export async function openCampaign(
  tx: ActTx,
  member: Member,
  input: OpenCampaignInput,
): Promise<Result<Campaign, Refusal>> {
  tx.about('campaign', input.campaignId);
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  if (row.state !== CampaignState.draft) return refused(openedBefore);
  if (row.version !== input.version) return refused(changedMeanwhile);
  const content = tidyContent(await readContent(tx, row));
  const checked = unlessRefused(await whatIsMissing(tx, row.id, content), () => content);
  if (!checked.ok) return checked;
  await tx.query(
    `update campaign set state = 'open', opened_at = clock_timestamp(), updated_at = clock_timestamp(),
       version = version + 1 where id = $1`,
    [row.id],
  );
  await tx.query(`update campaign_participant set invited_at = clock_timestamp() where campaign_id = $1`, [
    row.id,
  ]);
  await tx.enqueue(tellBodiesJob, invitedTo(row.id));
  return ok((await readCampaign(tx, row.id, member.organisationId)) as Campaign);
}

const openedBefore: Refusal = {
  code: 'campaign.openedBefore',
  message: 'This campaign was opened before.',
  path: ['campaignId'],
};
