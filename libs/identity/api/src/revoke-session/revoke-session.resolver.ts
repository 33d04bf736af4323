import { Access, Acts, toUserErrors, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { signedIn } from '../session/web-context.js';
import { RevokeSessionInput } from './revoke-session.input.js';
import { RevokeSessionPayload } from './revoke-session.payload.js';
import { revokeSession } from './revoke-session.use-case.js';

@Resolver()
export class RevokeSessionResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RevokeSessionPayload, {
    description: 'Ends one own session at once, for example on a lost device.',
  })
  @Access.signedIn()
  async revokeSession(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which session.' }) input: RevokeSessionInput,
  ): Promise<RevokeSessionPayload> {
    const { personId } = signedIn(context);
    const result = await this.acts.perform(context, { action: 'revokeSession' }, (tx) =>
      revokeSession(tx, personId, input.sessionId),
    );
    if (result.ok) return { sessionId: result.value, errors: [] };
    return { sessionId: null, errors: toUserErrors(result.errors) };
  }
}
