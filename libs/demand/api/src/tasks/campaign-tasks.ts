import { TaskSources, type Task, type TaskSource } from '@bundel/inbox-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member, Tx } from '@bundel/platform';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly closesAt: Date | null;
  readonly waiting: number;
}

/** What campaigns ask of people: to answer, to finish a draft, to chase who has not answered. */
export const campaignTaskSource: TaskSource = {
  name: 'demand.campaigns',
  async tasksFor(tx, member) {
    if (member.role === 'demandOfficer') return invitations(tx, member);
    return member.role === 'coordinator' ? ledCampaigns(tx, member) : [];
  },
};

async function invitations(tx: Tx, member: Member): Promise<Task[]> {
  const rows = await tx.query<Row>(
    `select c.id, c.title, p.state, c.closes_at as "closesAt" from campaign_participant p
     join campaign c on c.id = p.campaign_id
     where p.organisation_id = $1 and p.invited_at is not null and p.state in ('invited', 'answering')
       and c.state = 'open' and c.closes_at > clock_timestamp() order by c.closes_at limit 50`,
    [member.organisationId],
  );
  return rows.map((row) => ({
    ...about(row, member),
    kind: row.state === 'answering' ? 'campaign.finish' : 'campaign.answer',
    urgency: 'normal',
  }));
}

async function ledCampaigns(tx: Tx, member: Member): Promise<Task[]> {
  const rows = await tx.query<Row>(
    `select c.id, c.title, c.state, c.closes_at as "closesAt",
            (select count(*)::integer from campaign_participant p
             where p.campaign_id = c.id and p.state in ('invited', 'answering')) as waiting
     from campaign c
     where c.lead_organisation_id = $1
       and (c.state = 'draft' or (c.state = 'open' and c.closes_at > clock_timestamp()))
     order by c.closes_at nulls last, c.id limit 50`,
    [member.organisationId],
  );
  return rows
    .filter((row) => row.state === 'draft' || row.waiting > 0)
    .map((row) =>
      row.state === 'draft'
        ? { ...about(row, member), kind: 'campaign.draft', dueAt: null, urgency: 'low' }
        : {
            ...about(row, member),
            kind: 'campaign.chase',
            params: { campaign: row.title, count: row.waiting },
            urgency: 'normal',
          },
    );
}

const about = (row: Row, member: Member): Omit<Task, 'kind' | 'urgency'> => ({
  objectType: 'campaign',
  objectId: row.id,
  organisationId: member.organisationId,
  params: { campaign: row.title },
  dueAt: row.closesAt,
});

/** Adds campaigns to "what needs me today". */
@Injectable()
export class CampaignTasks implements OnModuleInit {
  constructor(@Inject(TaskSources) private readonly sources: TaskSources) {}

  onModuleInit(): void {
    this.sources.register(campaignTaskSource);
  }
}
