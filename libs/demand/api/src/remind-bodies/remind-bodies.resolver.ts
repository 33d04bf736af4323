import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { RemindBodiesInput } from './remind-bodies.input.js';
import { RemindBodiesPayload } from './remind-bodies.payload.js';
import { remindBodies } from './remind-bodies.use-case.js';

@Resolver()
export class RemindBodiesResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RemindBodiesPayload, {
    description: 'Reminds bodies that have not answered, each at most once a day.',
  })
  @Access.roles(['coordinator'])
  async remindBodies(
    @Context() context: RequestContext,
    @Args('input', { description: 'Whom to remind.' }) input: RemindBodiesInput,
  ): Promise<RemindBodiesPayload> {
    const result = await this.acts.perform(context, { action: 'remindBodies' }, (tx) =>
      remindBodies(tx, context.actor as Member, input),
    );
    return result.ok ? { ...result.value, errors: [] } : { reminded: 0, errors: toErrors(result.errors) };
  }
}
