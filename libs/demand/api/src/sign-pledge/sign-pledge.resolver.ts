import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { SignPledgeInput, SignPledgePayload } from './sign-pledge.types.js';
import { signPledge } from './sign-pledge.use-case.js';

@Resolver()
export class SignPledgeResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => SignPledgePayload, {
    description: 'Turns an estimate into a pledge, by a second person within the mandate.',
  })
  @Access.roles(['mandateHolder'], { assurance: 'substantial' })
  async signPledge(
    @Context() context: RequestContext,
    @Args('input', { description: 'The line, and the revision that was read.' }) input: SignPledgeInput,
  ): Promise<SignPledgePayload> {
    const result = await this.acts.perform(context, { action: 'signPledge' }, (tx) =>
      signPledge(tx, context.actor as Member, input),
    );
    return result.ok ? { line: result.value, errors: [] } : { line: null, errors: toErrors(result.errors) };
  }
}
