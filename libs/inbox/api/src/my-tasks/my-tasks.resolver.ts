import { Access, Database, pageSize, scopeOf, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { toMessageParams } from './message-param.type.js';
import { sortTasks } from './sort-tasks.js';
import { TaskSources } from './task-sources.js';
import { TaskList, type TaskUrgency } from './task.type.js';

@Resolver()
export class MyTasksResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TaskSources) private readonly sources: TaskSources,
  ) {}

  @Query(() => TaskList, { description: 'What needs the person who asks, in the role they act in.' })
  @Access.signedIn()
  async myTasks(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many at most, 1 to 100.' })
    first: number,
  ): Promise<TaskList> {
    const limit = pageSize({ first });
    const actor = context.actor as Actor;
    const sorted = await this.database.read(scopeOf(actor), async (tx) =>
      sortTasks(await this.sources.collect(tx, actor), await tx.now(), limit),
    );
    return {
      totalCount: sorted.totalCount,
      overdueCount: sorted.overdueCount,
      nodes: sorted.tasks.map((task) => ({
        ...task,
        id: `${task.kind}:${task.objectType}:${task.objectId}`,
        params: toMessageParams(task.params),
        urgency: task.urgency as TaskUrgency,
      })),
    };
  }
}
