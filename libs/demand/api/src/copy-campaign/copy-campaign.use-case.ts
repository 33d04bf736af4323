import { ok, refused, unlessRefused, type Result } from '@bundel/kernel';
import { checkBounds, tidyContent, type CampaignContent } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { lockLedCampaign, readContent } from '../campaign/campaign-rows.js';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { insertDraft } from '../create-campaign/create-campaign.use-case.js';
import { notFound } from '../errors/error-union.js';
import type { CopyCampaignInput } from './copy-campaign.input.js';

/** Begins a draft with the contents, and when asked the bodies, of another campaign; answers are never copied. */
export async function copyCampaign(
  tx: ActTx,
  member: Member,
  input: CopyCampaignInput,
): Promise<Result<Campaign, Refusal>> {
  const row = await lockLedCampaign(tx, input.campaignId, member.organisationId);
  if (row === null) return refused(notFound('campaign', ['campaignId']));
  const content = tidyContent(copyOf(await readContent(tx, row), input.title ?? null));
  const checked = unlessRefused(checkBounds(content), () => content);
  if (!checked.ok) return checked;
  const id = await insertDraft(tx, member, content, row.id);
  tx.about('campaign', id);
  if (input.withBodies) await copyBodies(tx, row.id, id);
  return ok((await readCampaign(tx, id, member.organisationId)) as Campaign);
}

const copyOf = (content: CampaignContent, title: string | null): CampaignContent => ({
  ...content,
  title: title ?? content.title,
  closesAt: null,
  items: content.items.map((item) => ({ ...item, id: null })),
  questions: content.questions.map((question) => ({ ...question, id: null })),
});

/** Bodies that exist no longer stay behind. */
async function copyBodies(tx: ActTx, from: string, to: string): Promise<void> {
  await tx.query(
    `insert into campaign_participant (campaign_id, organisation_id, lead_organisation_id, part)
     select $2, p.organisation_id, p.lead_organisation_id, p.part
     from campaign_participant p join organisation o on o.id = p.organisation_id
     where p.campaign_id = $1 and (o.valid_until is null or o.valid_until > current_date)`,
    [from, to],
  );
}
