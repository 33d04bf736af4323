import { Access, Database, scopeOf, type Member, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { listRunningContracts } from './list-running-contracts.js';
import {
  RunningContractConnection,
  RunningContractsArgs,
  type RunningContract,
} from './running-contract.types.js';

@Resolver()
export class RunningContractsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => RunningContractConnection, {
    description: 'What the own body buys today; what ends first comes first.',
  })
  @Access.roles(['contractManager', 'demandOfficer', 'mandateHolder', 'coordinator', 'auditor'])
  runningContracts(
    @Context() context: RequestContext,
    @Args() args: RunningContractsArgs,
  ): Promise<Page<RunningContract>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listRunningContracts(tx, member.organisationId, args));
  }
}
