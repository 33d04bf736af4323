import { Access, Database, scopeOf, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DemandLinesArgs } from './demand-lines.args.js';
import { LedDemandLines } from './demand-lines.types.js';
import { listDemandLines } from './list-demand-lines.js';

@Resolver()
export class DemandLinesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => LedDemandLines, {
    description: 'Lines of a campaign that the own body leads, as far as it may see them.',
  })
  @Access.roles(['coordinator', 'auditor'])
  demandLines(@Context() context: RequestContext, @Args() args: DemandLinesArgs): Promise<LedDemandLines> {
    return this.database.read(scopeOf(context.actor), (tx) => listDemandLines(tx, args));
  }
}
