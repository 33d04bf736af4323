import { checkDemandLine, type DemandLineFacts } from '@bundel/demand-domain';
import { valueOf } from '@bundel/kernel';
import { systemScope, type Database, type Tx } from '@bundel/platform';
import { periodsOf } from '../lines/call-for-line.js';
import { readDemoBodies, type DemoBody } from './demo-bodies.js';
import { demoCampaigns, type DemoCampaign } from './demo-campaigns.data.js';
import { demoEntry } from './demo-lines.js';
import { dice } from './dice.js';
import {
  insertDemoCampaign,
  insertDemoParticipants,
  type DemoCall,
  type DemoParticipant,
} from './insert-demo-campaign.js';
import { insertDemoContracts } from './insert-demo-contracts.js';
import { insertDemoLines, type DemoLine } from './insert-demo-lines.js';

/**
 * Brings calls in every state with the invented demand of the real bodies. It runs once: when one of its calls is
 * there, nothing is added, so that what people did in the demo stays.
 * @returns how many lines were new
 */
export function seedDemoDemand(database: Database): Promise<number> {
  return database.transaction(systemScope('demo'), async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('demo demand', 0))`);
    const known = await tx.query(`select 1 from campaign where title = $1 limit 1`, [
      demoCampaigns[0]?.title,
    ]);
    const bodies = await readDemoBodies(tx);
    if (known.length > 0 || bodies.length === 0) return 0;
    await insertMandates(tx, bodies);
    await insertDemoContracts(tx, bodies);
    const standards = await tx.query<{ code: string }>(`select code from open_standard`);
    const codes = new Set(standards.map(({ code }) => code));
    let count = 0;
    for (const campaign of demoCampaigns) count += await seedCampaign(tx, campaign, bodies, codes);
    return count;
  });
}

const insertMandates = (tx: Tx, bodies: readonly DemoBody[]): Promise<unknown> =>
  tx.query(
    `insert into mandate (organisation_id, person_id, ceiling_cents, valid_from, given_by)
     select body, signer, 500000000000, '2026-01-01', officer
     from json_to_recordset($1::json) as r(body uuid, signer uuid, officer uuid)`,
    [JSON.stringify(bodies.map(({ id, signer, officer }) => ({ body: id, signer, officer })))],
  );

/** What people of the demo login find open: somebody has to begin, somebody to go on, somebody to sign. */
const leftOpen: Readonly<Record<string, Readonly<Record<string, DemoParticipant['state']>>>> = {
  workplace: { vechtstromen: 'invited', 'sudwest-fryslan': 'invited' },
  cloud: { zwolle: 'invited', overijssel: 'invited' },
};

function stateOf(campaign: DemoCampaign, body: DemoBody): DemoParticipant['state'] {
  if (body.persona !== null) return leftOpen[campaign.key]?.[body.persona] ?? 'answered';
  const chance = dice(campaign.key, body.code, 'answer');
  if (chance < campaign.answered) return 'answered';
  return chance < campaign.answered + campaign.declined ? 'declined' : 'invited';
}

async function seedCampaign(
  tx: Tx,
  campaign: DemoCampaign,
  bodies: readonly DemoBody[],
  standards: ReadonlySet<string>,
): Promise<number> {
  const lead = bodies.find((body) => body.persona === campaign.lead);
  if (lead === undefined) throw new Error(`The demo names ${campaign.lead}, which the portal does not know.`);
  const call = await insertDemoCampaign(tx, campaign, lead.id, lead.officer);
  if (campaign.state === 'draft') return 0;
  const participants = bodies
    .filter(({ persona }) => campaign.asked === undefined || campaign.asked.includes(persona ?? ''))
    .map((body) => ({ body, state: stateOf(campaign, body) }));
  await insertDemoParticipants(tx, call.id, lead.id, participants);
  const answering = participants.filter(({ state }) => state === 'answered').map(({ body }) => body);
  const lines = linesOf(campaign, call, answering, standards);
  const ids = await tx.query<{ id: string }>(`select uuidv7() as id from generate_series(1, $1::integer)`, [
    lines.length,
  ]);
  await insertDemoLines(
    tx,
    call.id,
    lines.map((line, place) => ({ ...line, id: (ids[place] as { id: string }).id })),
  );
  return lines.length;
}

function linesOf(
  campaign: DemoCampaign,
  call: DemoCall,
  bodies: readonly DemoBody[],
  standards: ReadonlySet<string>,
): readonly Omit<DemoLine, 'id'>[] {
  const periods = periodsOf(campaign.firstPeriod, campaign.periodCount);
  const facts: DemandLineFacts = {
    notation: 'canonical',
    items: call.items,
    periods,
    questions: [],
    mandatoryStandards: standards,
    contractIds: new Set(),
  };
  return bodies.flatMap((body) =>
    campaign.items.flatMap((item) => {
      const entry = demoEntry(body, campaign, item, periods, standards);
      if (entry === null) return [];
      const line = valueOf(checkDemandLine(facts, entry));
      return [{ body, line, fate: fateOf(campaign, body, item.code, line.commitment) }];
    }),
  );
}

function fateOf(campaign: DemoCampaign, body: DemoBody, item: string, commitment: string): DemoLine['fate'] {
  const byPersona = body.persona !== null && campaign.state === 'open';
  if (byPersona) return 'submitted';
  if (dice(campaign.key, body.code, item, 'withdrawn') < 0.02) return 'withdrawn';
  const pledges = commitment === 'estimate' && dice(campaign.key, body.code, 'pledge') < campaign.pledged;
  return pledges ? 'pledged' : 'submitted';
}
