import { Access, Database, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { BodySelection } from './body-selection.input.js';
import { InvitableBodies } from './invitable-bodies.type.js';
import { checkSelection, countInvitable } from './select-bodies.js';

@Resolver()
export class InvitableBodiesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => InvitableBodies, {
    description: 'How many bodies a selection means, before they are invited.',
  })
  @Access.roles(['coordinator'])
  async invitableBodies(
    @Context() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar, description: 'Identity of the campaign.' })
    campaignId: string,
    @Args('bodies', { description: 'Which bodies.' }) bodies: BodySelection,
  ): Promise<InvitableBodies> {
    if (checkSelection(bodies).length > 0) return { total: 0, invitedAlready: 0, names: [] };
    return this.database.read(scopeOf(context.actor), (tx) => countInvitable(tx, campaignId, bodies));
  }
}
