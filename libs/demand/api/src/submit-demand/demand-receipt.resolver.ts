import { Access, Database, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DemandReceipt } from './demand-receipt.type.js';
import { findDemandReceipt } from './read-demand-receipt.js';

@Resolver()
export class DemandReceiptResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandReceipt, { nullable: true, description: 'A receipt of the own body.' })
  @Access.roles(['demandOfficer', 'mandateHolder', 'contractManager', 'auditor', 'localAdministrator'])
  demandReceipt(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the receipt.' }) id: string,
  ): Promise<DemandReceipt | null> {
    return this.database.read(scopeOf(context.actor), (tx) => findDemandReceipt(tx, id));
  }
}
