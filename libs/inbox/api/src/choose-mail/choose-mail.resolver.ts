import { Access, Acts, toUserErrors, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ChooseMailInput } from './choose-mail.input.js';
import { ChooseMailPayload } from './choose-mail.payload.js';
import { chooseMail } from './choose-mail.use-case.js';

@Resolver()
export class ChooseMailResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => ChooseMailPayload, {
    description: 'Chooses whether and in which language own notifications are mailed as well.',
  })
  @Access.signedIn()
  async chooseMail(
    @Context() context: RequestContext,
    @Args('input', { description: 'The choice.' }) input: ChooseMailInput,
  ): Promise<ChooseMailPayload> {
    const { personId } = context.actor as Actor;
    const result = await this.acts.perform(context, { action: 'chooseMail' }, (tx) =>
      chooseMail(tx, personId, input),
    );
    if (result.ok) return { choice: result.value, errors: [] };
    return { choice: null, errors: toUserErrors(result.errors) };
  }
}
