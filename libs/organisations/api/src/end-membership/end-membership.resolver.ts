import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { EndMembershipInput } from './end-membership.input.js';
import { EndMembershipPayload } from './end-membership.payload.js';
import { endMembership } from './end-membership.use-case.js';

@Resolver()
export class EndMembershipResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => EndMembershipPayload, { description: 'Ends one role of a colleague.' })
  @Access.roles(['localAdministrator'])
  async endMembership(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which role of whom.' }) input: EndMembershipInput,
  ): Promise<EndMembershipPayload> {
    const result = await this.acts.perform(context, { action: 'endMembership' }, (tx) =>
      endMembership(tx, context.actor as Member, input.membershipId),
    );
    return result.ok
      ? { colleague: result.value, errors: [] }
      : { colleague: null, errors: toErrors(result.errors) };
  }
}
