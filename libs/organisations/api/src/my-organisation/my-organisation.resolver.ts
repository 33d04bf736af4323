import {
  Access,
  Database,
  isMember,
  PageArgs,
  scopeOf,
  type Member,
  type Page,
  type RequestContext,
} from '@bundel/platform';
import { rolesFor, isOrganisationKind } from '@bundel/organisations-domain';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findOrganisation } from '../organisation/find-organisation.js';
import { Organisation } from '../organisation/organisation.types.js';
import { Role } from '../people/role.enum.js';
import {
  ColleagueConnection,
  InvitationConnection,
  type Colleague,
  type Invitation,
} from './colleague.types.js';
import { listAdministrators, listColleagues, listInvitations } from './read-colleagues.js';

@ObjectType({ description: 'The organisation that the person who asks acts for.' })
export class MyOrganisation {
  @Field(() => Organisation, { description: 'The organisation itself.' })
  organisation!: Organisation;

  @Field(() => Boolean, { description: 'Whether the person who asks invites people and hands out roles.' })
  canAdminister!: boolean;

  @Field(() => [Role], { description: 'Roles that this organisation can hand out.' })
  possibleRoles!: Role[];
}

@Resolver(() => MyOrganisation)
export class MyOrganisationResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => MyOrganisation, {
    nullable: true,
    description: 'The own organisation; none for a person who does not act for one.',
  })
  @Access.signedIn()
  async myOrganisation(@Context() context: RequestContext): Promise<MyOrganisation | null> {
    const { actor } = context;
    if (!isMember(actor)) return null;
    const organisation = await this.database.read(scopeOf(actor), (tx) =>
      findOrganisation(tx, actor.organisationId),
    );
    if (organisation === null) return null;
    const possibleRoles = isOrganisationKind(organisation.kind) ? rolesFor(organisation.kind) : [];
    return {
      organisation,
      canAdminister: actor.role === 'localAdministrator',
      possibleRoles: possibleRoles as Role[],
    };
  }

  @ResolveField(() => ColleagueConnection, { description: 'People with a role, by name.' })
  people(
    @Context() context: RequestContext,
    @Parent() _own: MyOrganisation,
    @Args() page: PageArgs,
  ): Promise<Page<Colleague>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listColleagues(tx, member, page));
  }

  @ResolveField(() => [String], {
    description: 'Names of the local administrators, at most 20, by name.',
  })
  administrators(@Context() context: RequestContext, @Parent() _own: MyOrganisation): Promise<string[]> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listAdministrators(tx, member));
  }

  @ResolveField(() => InvitationConnection, {
    description: 'Invitations, newest first; empty for who is not a local administrator.',
  })
  invitations(
    @Context() context: RequestContext,
    @Parent() _own: MyOrganisation,
    @Args() page: PageArgs,
  ): Promise<Page<Invitation>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listInvitations(tx, member, page));
  }
}
