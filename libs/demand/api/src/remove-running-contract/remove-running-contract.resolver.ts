import { Access, Acts, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { RemoveRunningContractPayload } from './remove-running-contract.payload.js';
import { removeRunningContract } from './remove-running-contract.use-case.js';

@Resolver()
export class RemoveRunningContractResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RemoveRunningContractPayload, {
    description: 'Takes a running contract of the own body away; demand lines that name it stay.',
  })
  @Access.roles(['contractManager'])
  async removeRunningContract(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Which contract.' }) id: string,
  ): Promise<RemoveRunningContractPayload> {
    const result = await this.acts.perform(context, { action: 'removeRunningContract' }, (tx) =>
      removeRunningContract(tx, context.actor as Member, id),
    );
    return result.ok ? { removed: true, errors: [] } : { removed: false, errors: toErrors(result.errors) };
  }
}
