import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { InviteColleagueInput } from './invite-colleague.input.js';
import { InviteColleaguePayload } from './invite-colleague.payload.js';
import { inviteColleague } from './invite-colleague.use-case.js';

@Resolver()
export class InviteColleagueResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => InviteColleaguePayload, { description: 'Invites a person to the own organisation.' })
  @Access.roles(['localAdministrator'])
  async inviteColleague(
    @Context() context: RequestContext,
    @Args('input', { description: 'Whom, and for what.' }) input: InviteColleagueInput,
  ): Promise<InviteColleaguePayload> {
    const result = await this.acts.perform(context, { action: 'inviteColleague' }, (tx) =>
      inviteColleague(tx, context.actor as Member, input),
    );
    return result.ok
      ? { ...result.value, errors: [] }
      : { invitation: null, token: null, errors: toErrors(result.errors) };
  }
}
