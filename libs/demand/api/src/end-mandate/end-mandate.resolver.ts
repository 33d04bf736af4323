import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { EndMandateInput, EndMandatePayload } from './end-mandate.types.js';
import { endMandate } from './end-mandate.use-case.js';

@Resolver()
export class EndMandateResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => EndMandatePayload, { description: 'Ends a mandate today; what was pledged stays pledged.' })
  @Access.roles(['localAdministrator'])
  async endMandate(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which mandate.' }) input: EndMandateInput,
  ): Promise<EndMandatePayload> {
    const result = await this.acts.perform(context, { action: 'endMandate' }, (tx) =>
      endMandate(tx, context.actor as Member, input),
    );
    return result.ok
      ? { mandate: result.value, errors: [] }
      : { mandate: null, errors: toErrors(result.errors) };
  }
}
