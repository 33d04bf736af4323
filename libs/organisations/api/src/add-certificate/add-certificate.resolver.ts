import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { AddCertificateInput } from './add-certificate.input.js';
import { AddCertificatePayload } from './add-certificate.payload.js';
import { addCertificate } from './add-certificate.use-case.js';

@Resolver()
export class AddCertificateResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => AddCertificatePayload, { description: 'Adds a certificate to the own profile.' })
  @Access.roles(['bidManager', 'localAdministrator'])
  async addCertificate(
    @Context() context: RequestContext,
    @Args('input', { description: 'The certificate.' }) input: AddCertificateInput,
  ): Promise<AddCertificatePayload> {
    const result = await this.acts.perform(context, { action: 'addCertificate' }, (tx) =>
      addCertificate(tx, context.actor as Member, input.certificate),
    );
    return result.ok
      ? { certificate: result.value, errors: [] }
      : { certificate: null, errors: toErrors(result.errors) };
  }
}
