import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { ResendInvitationInput } from './resend-invitation.input.js';
import { ResendInvitationPayload } from './resend-invitation.payload.js';
import { resendInvitation } from './resend-invitation.use-case.js';

@Resolver()
export class ResendInvitationResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => ResendInvitationPayload, { description: 'Sends an invitation again with a new secret.' })
  @Access.roles(['localAdministrator'])
  async resendInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which invitation.' }) input: ResendInvitationInput,
  ): Promise<ResendInvitationPayload> {
    const result = await this.acts.perform(context, { action: 'resendInvitation' }, (tx) =>
      resendInvitation(tx, context.actor as Member, input.invitationId),
    );
    return result.ok
      ? { ...result.value, errors: [] }
      : { invitation: null, token: null, errors: toErrors(result.errors) };
  }
}
