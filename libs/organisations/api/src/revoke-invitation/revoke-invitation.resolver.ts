import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { RevokeInvitationInput } from './revoke-invitation.input.js';
import { RevokeInvitationPayload } from './revoke-invitation.payload.js';
import { revokeInvitation } from './revoke-invitation.use-case.js';

@Resolver()
export class RevokeInvitationResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RevokeInvitationPayload, { description: 'Withdraws an invitation.' })
  @Access.roles(['localAdministrator'])
  async revokeInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which invitation.' }) input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    const result = await this.acts.perform(context, { action: 'revokeInvitation' }, (tx) =>
      revokeInvitation(tx, context.actor as Member, input.invitationId),
    );
    return result.ok
      ? { invitation: result.value, errors: [] }
      : { invitation: null, errors: toErrors(result.errors) };
  }
}
