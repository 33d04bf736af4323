import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { UpdateSupplierProfileInput } from './update-supplier-profile.input.js';
import { UpdateSupplierProfilePayload } from './update-supplier-profile.payload.js';
import { updateSupplierProfile } from './update-supplier-profile.use-case.js';

@Resolver()
export class UpdateSupplierProfileResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => UpdateSupplierProfilePayload, {
    description: 'Changes what the own company says about itself.',
  })
  @Access.roles(['bidManager', 'localAdministrator'])
  async updateSupplierProfile(
    @Context() context: RequestContext,
    @Args('input', { description: 'All fields as they are to be.' }) input: UpdateSupplierProfileInput,
  ): Promise<UpdateSupplierProfilePayload> {
    const result = await this.acts.perform(context, { action: 'updateSupplierProfile' }, (tx) =>
      updateSupplierProfile(tx, context.actor as Member, input),
    );
    return result.ok
      ? { profile: result.value, errors: [] }
      : { profile: null, errors: toErrors(result.errors) };
  }
}
