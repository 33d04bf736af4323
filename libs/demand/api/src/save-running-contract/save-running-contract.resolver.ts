import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { SaveRunningContractInput } from './save-running-contract.input.js';
import { SaveRunningContractPayload } from './save-running-contract.payload.js';
import { saveRunningContract } from './save-running-contract.use-case.js';

@Resolver()
export class SaveRunningContractResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => SaveRunningContractPayload, {
    description: 'Writes down what the own body buys today, or changes it.',
  })
  @Access.roles(['contractManager'])
  async saveRunningContract(
    @Context() context: RequestContext,
    @Args('input', { description: 'The contract as it should be.' }) input: SaveRunningContractInput,
  ): Promise<SaveRunningContractPayload> {
    const result = await this.acts.perform(context, { action: 'saveRunningContract' }, (tx) =>
      saveRunningContract(tx, context.actor as Member, input),
    );
    return result.ok
      ? { contract: result.value, errors: [] }
      : { contract: null, errors: toErrors(result.errors) };
  }
}
