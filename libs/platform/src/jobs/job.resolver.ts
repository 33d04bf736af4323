import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { scopeOf } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';
import { Database } from '../database/database.js';
import { EventBus } from '../events/event-bus.js';
import { UuidScalar } from '../graphql/scalars/scalars.js';
import { JobFeed } from './job-feed.js';
import { JobType } from './job.type.js';
import { jobTopic } from './progress.js';
import { readJob } from './read-job.js';

@Resolver(() => JobType)
export class JobResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventBus) private readonly events: EventBus,
  ) {}

  @Query(() => JobType, {
    nullable: true,
    description: 'A background job of the organisation that acts; null when there is none with this id.',
  })
  @Access.signedIn()
  job(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the job.' }) id: string,
  ): Promise<JobType | null> {
    return readJob(this.database, scopeOf(context.actor), id);
  }

  @Subscription(() => JobType, {
    description:
      'A background job as it stands and after every change, until it ends. Ends at once when there is none with this id.',
  })
  @Access.signedIn()
  jobProgress(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the job.' }) id: string,
  ): JobFeed {
    const scope = scopeOf(context.actor);
    return new JobFeed(this.events.subscribe(jobTopic(id)), () => readJob(this.database, scope, id));
  }
}
