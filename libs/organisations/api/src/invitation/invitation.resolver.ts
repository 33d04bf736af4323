import { Access, Database, systemScope } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { findInvitationSummary, isInvitationToken } from './find-invitation-summary.js';
import { InvitationSummary } from './invitation-summary.type.js';

const scope = systemScope('shows an invitation to whoever holds its secret');

@Resolver()
export class InvitationResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => InvitationSummary, {
    nullable: true,
    description: 'The invitation behind a link, without its e-mail address; none when the link is unknown.',
  })
  @Access.public()
  async invitation(
    @Args('token', { type: () => String, description: 'Secret of the link: 43 characters.' }) token: string,
  ): Promise<InvitationSummary | null> {
    if (!isInvitationToken(token)) return null;
    return this.database.read(scope, (tx) => findInvitationSummary(tx, token));
  }
}
