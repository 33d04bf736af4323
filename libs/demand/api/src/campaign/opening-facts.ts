import { missingForOpening, type CampaignContent, type Refusal } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import { isUnit } from './is-unit.js';

/** Loads what {@link missingForOpening} looks at, and asks it. */
export async function whatIsMissing(
  tx: Tx,
  campaignId: string,
  content: CampaignContent,
): Promise<readonly Refusal[]> {
  const codes = [content.cpvCode, ...content.items.map((item) => item.cpvCode ?? '')];
  const known = await tx.query<{ code: string }>(`select code from cpv_code where code = any($1::text[])`, [
    [...new Set(codes)],
  ]);
  const invited = await tx.query<{ count: number }>(
    `select count(*)::integer as count from campaign_participant where campaign_id = $1`,
    [campaignId],
  );
  return missingForOpening(content, {
    now: await tx.now(),
    knownCpvCodes: new Set(known.map(({ code }) => code)),
    isUnit,
    invitedBodies: invited[0]?.count ?? 0,
  });
}
