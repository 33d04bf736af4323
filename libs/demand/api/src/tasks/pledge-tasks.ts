import type { Task, TaskSource } from '@bundel/inbox-api';

/** What a mandate holder can sign: estimates of others in open calls, one task per call. */
export const pledgeTasks: TaskSource = {
  name: 'demand.pledges',
  async tasksFor(tx, member) {
    if (member.role !== 'mandateHolder') return [];
    const rows = await tx.query<{ id: string; title: string; lines: number; closesAt: Date }>(
      `select c.id, c.title, count(*)::integer as lines, c.closes_at as "closesAt"
       from demand_line l join campaign c on c.id = l.campaign_id
       where l.organisation_id = $1 and l.state = 'submitted' and l.commitment = 'estimate'
         and l.submitted_by <> $2 and l.changed_by <> $2 and c.state = 'open' and c.closes_at > clock_timestamp()
         and exists (select 1 from mandate m where m.organisation_id = $1 and m.person_id = $2 and m.ended_at is null
           and m.valid_from <= current_date and coalesce(m.valid_until, current_date) >= current_date)
       group by c.id order by c.closes_at limit 50`,
      [member.organisationId, member.personId],
    );
    return rows.map((row): Task => ({
      kind: 'pledge.sign',
      objectType: 'campaign',
      objectId: row.id,
      organisationId: member.organisationId,
      params: { title: row.title, count: row.lines },
      dueAt: row.closesAt,
      urgency: 'normal',
    }));
  },
};
