import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { SubmitDemandInput, SubmitDemandPayload } from './submit-demand.types.js';
import { submitDemand } from './submit-demand.use-case.js';

@Resolver()
export class SubmitDemandResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => SubmitDemandPayload, {
    description: 'Submits the saved draft: every line is checked, all or none.',
  })
  @Access.roles(['demandOfficer'])
  async submitDemand(
    @Context() context: RequestContext,
    @Args('input', { description: 'The call, and the version of the draft that was read.' })
    input: SubmitDemandInput,
  ): Promise<SubmitDemandPayload> {
    const result = await this.acts.perform(context, { action: 'submitDemand' }, (tx) =>
      submitDemand(tx, context.actor as Member, input),
    );
    return result.ok
      ? { receipt: result.value, errors: [] }
      : { receipt: null, errors: toErrors(result.errors) };
  }
}
