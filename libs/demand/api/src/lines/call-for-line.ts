import { nextPeriod, parsePeriod, valueOf, type Period } from '@bundel/kernel';
import type { DemandLineFacts, NumberNotation, CampaignQuestion } from '@bundel/demand-domain';
import type { Refusal, Tx } from '@bundel/platform';

/** A call as a body that answers it needs it. */
export interface AnsweredCall {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Whether it takes demand at this moment, by the clock of the database. */
  readonly isOpen: boolean;
  readonly periods: readonly Period[];
  readonly items: readonly { readonly id: string; readonly code: string; readonly unit: string }[];
  readonly questions: readonly CampaignQuestion[];
}

/** Columns of the grid. */
export const periodsOf = (firstPeriod: string, count: number): readonly Period[] => {
  const periods = [valueOf(parsePeriod(firstPeriod))];
  while (periods.length < count) periods.push(nextPeriod(periods.at(-1) as Period));
  return periods;
};

/** The call when this body is invited to it and it is no draft; null otherwise. */
export async function findAnsweredCall(
  tx: Tx,
  campaignId: string,
  organisationId: string,
): Promise<AnsweredCall | null> {
  const rows = await tx.query<{
    id: string;
    number: string;
    title: string;
    isOpen: boolean;
    firstPeriod: string;
    periodCount: number;
    items: AnsweredCall['items'];
    questions: readonly CampaignQuestion[];
  }>(
    `select c.id, c.number, c.title, c.state = 'open' and c.closes_at > clock_timestamp() as "isOpen",
       c.first_period as "firstPeriod", c.period_count as "periodCount",
       (select coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'unit', i.unit)
          order by i.position, i.code), '[]') from campaign_item i where i.campaign_id = c.id) as items,
       (select coalesce(json_agg(json_build_object('code', q.code, 'kind', q.kind, 'options', q.options,
          'required', q.required) order by q.position, q.code), '[]')
        from campaign_question q where q.campaign_id = c.id) as questions
     from campaign c join campaign_participant p on p.campaign_id = c.id and p.organisation_id = $2
     where c.id = $1 and c.state <> 'draft'`,
    [campaignId, organisationId],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return { ...row, periods: periodsOf(row.firstPeriod, row.periodCount) };
}

/** Everything the check of a line looks at. */
export async function lineFacts(
  tx: Tx,
  call: AnsweredCall,
  organisationId: string,
  notation: NumberNotation,
): Promise<DemandLineFacts> {
  const standards = await tx.query<{ code: string }>(`select code from open_standard`);
  const contracts = await tx.query<{ id: string }>(
    `select id from running_contract where organisation_id = $1 order by id limit 10000`,
    [organisationId],
  );
  return {
    notation,
    items: new Map(call.items.map((item) => [item.code, item])),
    periods: call.periods,
    questions: call.questions,
    mandatoryStandards: new Set(standards.map(({ code }) => code)),
    contractIds: new Set(contracts.map(({ id }) => id)),
  };
}

export const closedCall: Refusal = {
  code: 'campaign.closed',
  message: 'The call takes no more demand.',
  path: [],
  remedy: 'Ask the lead body of the call.',
};

/** One change at a time per body and call: a form, an import and a pledge do not cross. */
export async function lockDemand(tx: Tx, campaignId: string, organisationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `demand of ${organisationId} in ${campaignId}`,
  ]);
}
