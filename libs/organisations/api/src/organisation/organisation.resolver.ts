import { Access, Database, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findOrganisation, listNames } from './find-organisation.js';
import { Organisation, OrganisationName } from './organisation.types.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => Organisation, { nullable: true, description: 'A public body, or the own organisation.' })
  @Access.public()
  organisation(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity in the portal.' }) id: string,
  ): Promise<Organisation | null> {
    return this.database.read(scopeOf(context.actor), (tx) => findOrganisation(tx, id));
  }

  @ResolveField(() => [OrganisationName], { description: 'Names it has and had, newest first.' })
  names(
    @Context() context: RequestContext,
    @Parent() organisation: Organisation,
  ): Promise<OrganisationName[]> {
    return this.database.read(scopeOf(context.actor), (tx) => listNames(tx, organisation.id));
  }
}
