import { notify } from '@bundel/inbox-api';
import { listRoleHolders } from '@bundel/organisations-api';
import { defineJob, type Tx } from '@bundel/platform';
import { z } from 'zod';

const payload = z.object({ campaignId: z.uuid(), news: z.enum(['invited', 'reminded']) });
type TellBodies = z.output<typeof payload>;

export const tellBodiesJob = defineJob<TellBodies>({
  name: 'tell-bodies',
  version: 1,
  payload,
  retry: { attempts: 5, backoffMs: 1_000 },
});

/** Payload: the bodies on the list are asked. */
export const invitedTo = (campaignId: string): TellBodies => ({ campaignId, news: 'invited' });
/** Payload: the bodies that were just reminded hear of it. */
export const remindedOf = (campaignId: string): TellBodies => ({ campaignId, news: 'reminded' });

interface Told {
  readonly organisationId: string;
  readonly reminders: number;
  readonly title: string;
  readonly lead: string;
  readonly closesOn: string;
}

/**
 * Tells the demand officers of the bodies on a list that they are asked, or asked again. Everybody is told once per
 * invitation and once per reminder, however often this runs.
 */
export async function tellBodies(tx: Tx, { campaignId, news }: TellBodies): Promise<{ told: number }> {
  const bodies = await tx.query<Told>(
    `select p.organisation_id as "organisationId", p.reminders, c.title, lead.name as lead,
            to_char(c.closes_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "closesOn"
     from campaign_participant p join campaign c on c.id = p.campaign_id
     join organisation lead on lead.id = c.lead_organisation_id
     where p.campaign_id = $1 and c.state = 'open' and c.closes_at > clock_timestamp() and p.invited_at is not null
       and p.state in ('invited', 'answering') and ($2 = 'invited' or p.reminders > 0)`,
    [campaignId, news],
  );
  const byId = new Map(bodies.map((body) => [body.organisationId, body]));
  let told = 0;
  for (const { organisationId, personId } of await listRoleHolders(tx, [...byId.keys()], 'demandOfficer')) {
    const { title, lead, closesOn, reminders } = byId.get(organisationId) as Told;
    const id = await notify(tx, {
      personId,
      organisationId,
      kind: `campaign.${news}`,
      params: { campaign: title, organisation: lead, date: closesOn },
      objectType: 'campaign',
      objectId: campaignId,
      dedupKey: `campaign.${news}:${campaignId}${news === 'reminded' ? `:${reminders}` : ''}`,
    });
    if (id !== null) told += 1;
  }
  return { told };
}
