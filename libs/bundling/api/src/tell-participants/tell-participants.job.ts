import { notify } from '@bundel/inbox-api';
import { listRoleHolders } from '@bundel/organisations-api';
import { defineJob, type Tx } from '@bundel/platform';
import { z } from 'zod';

const payload = z.object({
  bundleId: z.uuid(),
  news: z.enum(['objection', 'signOff']),
  version: z.number().int(),
});
type TellParticipants = z.output<typeof payload>;

export const tellParticipantsJob = defineJob<TellParticipants>({
  name: 'tell-participants',
  version: 1,
  payload,
  retry: { attempts: 5, backoffMs: 1_000 },
});

/** Payload: participants can object from now on. */
export const objectionOpened = (bundleId: string, version: number): TellParticipants => ({
  bundleId,
  version,
  news: 'objection',
});

/** Payload: participants are asked to approve. */
export const signOffAsked = (bundleId: string, version: number): TellParticipants => ({
  bundleId,
  version,
  news: 'signOff',
});

interface Told {
  readonly organisationId: string;
  readonly title: string;
  readonly lead: string;
}

/** Tells the mandate holders of a shared bundle that they can object or approve; once per step, however often it runs. */
export async function tellParticipants(tx: Tx, told: TellParticipants): Promise<{ told: number }> {
  const { bundleId, news, version } = told;
  const bodies = await tx.query<Told>(
    `select p.organisation_id as "organisationId", b.title, lead.name as lead
     from bundle_participant p join bundle b on b.id = p.bundle_id
     join organisation lead on lead.id = b.lead_organisation_id
     where b.id = $1 and b.state = $2`,
    [bundleId, news === 'signOff' ? 'inSignOff' : 'inObjection'],
  );
  const byId = new Map(bodies.map((body) => [body.organisationId, body]));
  let count = 0;
  for (const { organisationId, personId } of await listRoleHolders(tx, [...byId.keys()], 'mandateHolder')) {
    const { title, lead } = byId.get(organisationId) as Told;
    const id = await notify(tx, {
      personId,
      organisationId,
      kind: `bundle.${news}`,
      params: { bundle: title, organisation: lead },
      objectType: 'bundle',
      objectId: bundleId,
      dedupKey: `bundle.${news}:${bundleId}:${version}`,
    });
    if (id !== null) count += 1;
  }
  return { told: count };
}
