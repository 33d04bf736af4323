import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { GiveMandateInput, GiveMandatePayload } from './give-mandate.types.js';
import { giveMandate } from './give-mandate.use-case.js';

@Resolver()
export class GiveMandateResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => GiveMandatePayload, {
    description: 'Records up to which value a mandate holder may commit the body.',
  })
  @Access.roles(['localAdministrator'], { assurance: 'substantial' })
  async giveMandate(
    @Context() context: RequestContext,
    @Args('input', { description: 'To whom, up to which value, from when until when.' })
    input: GiveMandateInput,
  ): Promise<GiveMandatePayload> {
    const result = await this.acts.perform(context, { action: 'giveMandate' }, (tx) =>
      giveMandate(tx, context.actor as Member, input),
    );
    return result.ok
      ? { mandate: result.value, errors: [] }
      : { mandate: null, errors: toErrors(result.errors) };
  }
}
