import { Access, Database, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DemandTotals } from './demand-totals.types.js';
import { readTotals } from './read-totals.js';
import { DemandTotalsArgs } from './totals-filter.input.js';

@Resolver()
export class DemandTotalsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandTotals, {
    nullable: true,
    description: 'Totals of a campaign that the own body leads, per group and rung of the ladder.',
  })
  @Access.roles(['coordinator', 'auditor'])
  demandTotals(
    @Context() context: RequestContext,
    @Args() args: DemandTotalsArgs,
  ): Promise<DemandTotals | null> {
    return readTotals(this.database, context.actor as Member, args);
  }
}
