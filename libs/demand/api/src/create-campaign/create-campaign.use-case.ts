import { ok, unlessRefused, yearOf, type LocalDate, type Result } from '@bundel/kernel';
import { checkBounds, type CampaignContent } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { Campaign } from '../campaign/campaign.types.js';
import { readCampaign } from '../campaign/read-campaign.js';
import type { CreateCampaignInput } from './create-campaign.input.js';
import { mergeContent } from './merge-content.js';
import { writeContent, writeRows } from './write-content.js';

/** Begins a campaign that the own body leads. A draft may be unfinished; nobody else sees it. */
export async function createCampaign(
  tx: ActTx,
  member: Member,
  input: CreateCampaignInput,
): Promise<Result<Campaign, Refusal>> {
  const content = mergeContent(await emptyContent(tx), input);
  const checked = unlessRefused(checkBounds(content), () => content);
  if (!checked.ok) return checked;
  const id = await insertDraft(tx, member, content, null);
  tx.about('campaign', id);
  return ok((await readCampaign(tx, id, member.organisationId)) as Campaign);
}

/** Writes a new draft with its rows. @returns its id */
export async function insertDraft(
  tx: ActTx,
  member: Member,
  content: CampaignContent,
  copiedFrom: string | null,
): Promise<string> {
  const rows = await tx.query<{ id: string }>(
    `insert into campaign (lead_organisation_id, title, cpv_code, period_length, first_period, period_count, created_by,
       copied_from, version)
     values ($1, '', '', $2, $3, 1, $4, $5, 0) returning id`,
    [member.organisationId, content.periodLength, content.firstPeriod, member.personId, copiedFrom],
  );
  const { id } = rows[0] as { id: string };
  await writeContent(tx, id, content);
  await writeRows(tx, id, content);
  return id;
}

/** Four quarters from the next year on: what most campaigns ask. */
async function emptyContent(tx: ActTx): Promise<CampaignContent> {
  const today = (await tx.now()).toISOString().slice(0, 10) as LocalDate;
  return {
    title: '',
    description: '',
    cpvCode: '',
    closesAt: null,
    periodLength: 'quarter',
    firstPeriod: `${yearOf(today) + 1}-Q1`,
    periodCount: 4,
    leadSees: 'lines',
    leadSeesPrices: false,
    items: [],
    questions: [],
  };
}
