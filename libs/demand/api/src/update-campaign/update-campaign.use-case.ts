import { ok, refused, unlessRefused, type Result } from '@bundel/kernel';
import { checkBounds, checkChangeOfOpen } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { CampaignState } from '../campaign/campaign.enums.js';
import { lockLedCampaign, readContent } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { mergeContent } from '../create-campaign/merge-content.js';
import { writeContent, writeRows } from '../create-campaign/write-content.js';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import type { UpdateCampaignInput } from './update-campaign.input.js';

/** Saves a draft as it is, finished or not; of an open campaign only what bodies do not rely on. */
export async function updateCampaign(
  tx: ActTx,
  member: Member,
  input: UpdateCampaignInput,
): Promise<Result<Campaign, Refusal>> {
  tx.about('campaign', input.campaignId);
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  if (row.version !== input.version) return refused(changedMeanwhile);
  const draft = row.state === CampaignState.draft;
  if (!draft && row.state !== CampaignState.open) return refused(campaignEnded);
  const before = await readContent(tx, row);
  const content = mergeContent(before, input);
  const checked = unlessRefused(
    [...checkBounds(content), ...(draft ? [] : checkChangeOfOpen(before, content, await tx.now()))],
    () => content,
  );
  if (!checked.ok) return checked;
  await writeContent(tx, row.id, content);
  if (draft) await writeRows(tx, row.id, content);
  return ok((await readCampaign(tx, row.id, member.organisationId)) as Campaign);
}

export const campaignEnded: Refusal = {
  code: 'campaign.ended',
  message: 'This campaign has closed.',
  path: ['campaignId'],
  remedy: 'Copy it to ask again.',
};
