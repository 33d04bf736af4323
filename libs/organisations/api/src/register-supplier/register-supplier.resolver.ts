import { Access, Acts, systemScope, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import type { Role } from '../people/role.enum.js';
import { RegisterSupplierInput } from './register-supplier.input.js';
import { RegisterSupplierPayload } from './register-supplier.payload.js';
import { registerSupplier } from './register-supplier.use-case.js';

@Resolver()
export class RegisterSupplierResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RegisterSupplierPayload, {
    description: 'Registers a company; who does it becomes its first local administrator.',
  })
  @Access.signedIn()
  async registerSupplier(
    @Context() context: RequestContext,
    @Args('input', { description: 'The company.' }) input: RegisterSupplierInput,
  ): Promise<RegisterSupplierPayload> {
    const scope = systemScope('nobody belongs to a company that is not registered yet');
    const result = await this.acts.perform(context, { action: 'registerSupplier', scope }, (tx) =>
      registerSupplier(tx, context.actor as Actor, input),
    );
    return result.ok
      ? { organisation: result.value.organisation, roles: [...result.value.roles] as Role[], errors: [] }
      : { organisation: null, roles: [], errors: toErrors(result.errors) };
  }
}
