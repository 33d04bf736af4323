import { Access, Database, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readTender } from './read-tender.js';
import { Tender } from './tender.types.js';

@Resolver()
export class TenderResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => Tender, {
    nullable: true,
    description: 'A tender: for everybody once it is published, before that for its lead.',
  })
  @Access.public()
  tender(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the tender.' }) id: string,
  ): Promise<Tender | null> {
    return this.database.read(scopeOf(context.actor), (tx) => readTender(tx, id, context.actor));
  }
}
