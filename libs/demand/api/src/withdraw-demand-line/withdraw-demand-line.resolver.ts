import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { WithdrawDemandLineInput, WithdrawDemandLinePayload } from './withdraw-demand-line.types.js';
import { withdrawDemandLine } from './withdraw-demand-line.use-case.js';

@Resolver()
export class WithdrawDemandLineResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => WithdrawDemandLinePayload, {
    description: 'Takes a line out of the totals; its history stays.',
  })
  @Access.roles(['demandOfficer'])
  async withdrawDemandLine(
    @Context() context: RequestContext,
    @Args('input', { description: 'The line, and the revision that was read.' })
    input: WithdrawDemandLineInput,
  ): Promise<WithdrawDemandLinePayload> {
    const result = await this.acts.perform(context, { action: 'withdrawDemandLine' }, (tx) =>
      withdrawDemandLine(tx, context.actor as Member, input),
    );
    return result.ok ? { line: result.value, errors: [] } : { line: null, errors: toErrors(result.errors) };
  }
}
