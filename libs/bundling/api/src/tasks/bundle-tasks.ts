import { TaskSources, type Task, type TaskSource } from '@bundel/inbox-api';
import type { Member, Tx } from '@bundel/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly count: number;
  readonly dueAt: Date | null;
}

/** What bundles ask of people: to go on with a draft, to answer objections, to approve. */
export const bundleTaskSource: TaskSource = {
  name: 'bundling.bundles',
  async tasksFor(tx, member) {
    if (member.role === 'coordinator') return toTasks(await ledBundles(tx, member), member);
    return member.role === 'mandateHolder' ? toTasks(await toApprove(tx, member), member) : [];
  },
};

const ledBundles = (tx: Tx, member: Member): Promise<Row[]> =>
  tx.query(
    `select b.id, b.title, case when o.open > 0 then 'bundle.objections' when b.state = 'signed' then 'bundle.tender'
         else 'bundle.draft' end as kind, o.open as count, b.objection_until as "dueAt"
     from bundle b cross join lateral (select count(*)::integer as open from bundle_objection j
       where j.bundle_id = b.id and j.answer is null) o
     where b.lead_organisation_id = $1
       and (b.state in ('draft', 'signed') or (b.state = 'inObjection' and o.open > 0))
     order by b.id desc limit 50`,
    [member.organisationId],
  );

const toApprove = (tx: Tx, member: Member): Promise<Row[]> =>
  tx.query(
    `select b.id, b.title, case b.state when 'inSignOff' then 'bundle.approve' else 'bundle.object' end as kind,
       0 as count, b.objection_until as "dueAt"
     from bundle b join bundle_participant p on p.bundle_id = b.id and p.organisation_id = $1
     where b.shared_at is not null
       and ((b.state = 'inObjection' and b.objection_until > clock_timestamp() and b.lead_organisation_id <> $1)
         or (b.state = 'inSignOff' and not exists (select from bundle_approval a where a.bundle_id = b.id
           and a.organisation_id = $1 and a.content_hash = b.content_hash)))
     order by b.id desc limit 50`,
    [member.organisationId],
  );

const toTasks = (rows: readonly Row[], member: Member): Task[] =>
  rows.map((row) => ({
    kind: row.kind,
    objectType: 'bundle',
    objectId: row.id,
    organisationId: member.organisationId,
    params: { bundle: row.title, count: row.count },
    dueAt: row.dueAt,
    urgency: row.kind === 'bundle.draft' ? 'low' : 'normal',
  }));

/** Adds bundles to "what needs me today". */
@Injectable()
export class BundleTasks implements OnModuleInit {
  constructor(@Inject(TaskSources) private readonly sources: TaskSources) {}

  onModuleInit(): void {
    this.sources.register(bundleTaskSource);
  }
}
