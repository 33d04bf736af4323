import { Access, Database, scopeOf, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { DemandTotalRun } from '../demand-totals/demand-totals.types.js';
import { DemandTotalRunConnection, DemandTotalRunsArgs } from './demand-total-runs.args.js';
import { listTotalRuns } from './total-run-rows.js';

@Resolver()
export class DemandTotalRunsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandTotalRunConnection, {
    description: 'Recounts of the totals of a campaign that the own body leads, newest first.',
  })
  @Access.roles(['coordinator', 'auditor'])
  demandTotalRuns(
    @Context() context: RequestContext,
    @Args() args: DemandTotalRunsArgs,
  ): Promise<Page<DemandTotalRun>> {
    return this.database.read(scopeOf(context.actor), (tx) => listTotalRuns(tx, args));
  }
}
