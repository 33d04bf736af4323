import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { HandOutRoleInput } from './hand-out-role.input.js';
import { HandOutRolePayload } from './hand-out-role.payload.js';
import { handOutRole } from './hand-out-role.use-case.js';

@Resolver()
export class HandOutRoleResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => HandOutRolePayload, { description: 'Gives a colleague a role.' })
  @Access.roles(['localAdministrator'])
  async handOutRole(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who gets which role.' }) input: HandOutRoleInput,
  ): Promise<HandOutRolePayload> {
    const result = await this.acts.perform(context, { action: 'handOutRole' }, (tx) =>
      handOutRole(tx, context.actor as Member, input),
    );
    return result.ok
      ? { colleague: result.value, errors: [] }
      : { colleague: null, errors: toErrors(result.errors) };
  }
}
