import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { SetOwnershipChainInput } from './set-ownership-chain.input.js';
import { SetOwnershipChainPayload } from './set-ownership-chain.payload.js';
import { setOwnershipChain } from './set-ownership-chain.use-case.js';

@Resolver()
export class SetOwnershipChainResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => SetOwnershipChainPayload, {
    description: 'States who owns the own company, as a new version of the whole chain.',
  })
  @Access.roles(['bidManager', 'localAdministrator'])
  async setOwnershipChain(
    @Context() context: RequestContext,
    @Args('input', { description: 'The whole chain.' }) input: SetOwnershipChainInput,
  ): Promise<SetOwnershipChainPayload> {
    const result = await this.acts.perform(context, { action: 'setOwnershipChain' }, (tx) =>
      setOwnershipChain(tx, context.actor as Member, input),
    );
    return result.ok
      ? { ownership: result.value, errors: [] }
      : { ownership: null, errors: toErrors(result.errors) };
  }
}
