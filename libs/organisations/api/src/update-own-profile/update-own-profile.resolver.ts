import { Access, Acts, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { UpdateOwnProfileInput } from './update-own-profile.input.js';
import { UpdateOwnProfilePayload } from './update-own-profile.payload.js';
import { updateOwnProfile } from './update-own-profile.use-case.js';

@Resolver()
export class UpdateOwnProfileResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => UpdateOwnProfilePayload, { description: 'Changes the name of the person who asks.' })
  @Access.signedIn()
  async updateOwnProfile(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new name.' }) input: UpdateOwnProfileInput,
  ): Promise<UpdateOwnProfilePayload> {
    const result = await this.acts.perform(context, { action: 'updateOwnProfile' }, (tx) =>
      updateOwnProfile(tx, context.actor as Actor, input),
    );
    return result.ok
      ? { person: result.value, errors: [] }
      : { person: null, errors: toErrors(result.errors) };
  }
}
