import { findUnit, missingForOpening, type CampaignContent, type Refusal } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';

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
    isUnit: (code) => findUnit(code)?.code === code,
    invitedBodies: invited[0]?.count ?? 0,
  });
}
