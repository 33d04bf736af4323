import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { RemoveCertificateInput } from './remove-certificate.input.js';
import { RemoveCertificatePayload } from './remove-certificate.payload.js';
import { removeCertificate } from './remove-certificate.use-case.js';

@Resolver()
export class RemoveCertificateResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RemoveCertificatePayload, {
    description: 'Takes a certificate off the own profile; it is kept as history.',
  })
  @Access.roles(['bidManager', 'localAdministrator'])
  async removeCertificate(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which one.' }) input: RemoveCertificateInput,
  ): Promise<RemoveCertificatePayload> {
    const result = await this.acts.perform(context, { action: 'removeCertificate' }, (tx) =>
      removeCertificate(tx, context.actor as Member, input.certificateId),
    );
    return result.ok
      ? { certificate: result.value, errors: [] }
      : { certificate: null, errors: toErrors(result.errors) };
  }
}
