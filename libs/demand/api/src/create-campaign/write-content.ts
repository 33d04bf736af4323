import type { CampaignContent } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';

/** Writes what the coordinator wrote, and counts the version. Items and questions keep their ids. */
export async function writeContent(tx: Tx, campaignId: string, content: CampaignContent): Promise<void> {
  await tx.query(
    `update campaign set title = $2, description = $3, cpv_code = $4, closes_at = $5, period_length = $6,
       first_period = $7, period_count = $8, lead_sees = $9, lead_sees_prices = $10,
       version = version + 1, updated_at = clock_timestamp()
     where id = $1`,
    [
      campaignId,
      content.title,
      content.description,
      content.cpvCode,
      content.closesAt,
      content.periodLength,
      content.firstPeriod,
      content.periodCount,
      content.leadSees,
      content.leadSeesPrices,
    ],
  );
}

/** Replaces the rows of a draft; nothing refers to them before the campaign opens. */
export async function writeRows(tx: Tx, campaignId: string, content: CampaignContent): Promise<void> {
  await tx.query(`delete from campaign_item where campaign_id = $1`, [campaignId]);
  await tx.query(
    `insert into campaign_item (id, campaign_id, position, code, name, description, lot, unit, cpv_code)
     select coalesce(i.id, uuidv7()), $1, i.position, i.code, i.name, i.description, i.lot, i.unit, i."cpvCode"
     from jsonb_to_recordset($2) as i(id uuid, position integer, code text, name text, description text, lot text,
       unit text, "cpvCode" text)
     order by i.position`,
    [campaignId, numbered(content.items)],
  );
  await tx.query(`delete from campaign_question where campaign_id = $1`, [campaignId]);
  await tx.query(
    `insert into campaign_question (id, campaign_id, position, code, question, hint, kind, options, required)
     select coalesce(q.id, uuidv7()), $1, q.position, q.code, q.question, q.hint, q.kind, q.options, q.required
     from jsonb_to_recordset($2) as q(id uuid, position integer, code text, question text, hint text, kind text,
       options text[], required boolean)
     order by q.position`,
    [campaignId, numbered(content.questions)],
  );
}

const numbered = (rows: readonly object[]): string =>
  JSON.stringify(rows.map((row, index) => ({ ...row, position: index + 1 })));
