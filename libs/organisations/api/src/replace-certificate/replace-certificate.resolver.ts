import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { ReplaceCertificateInput } from './replace-certificate.input.js';
import { ReplaceCertificatePayload } from './replace-certificate.payload.js';
import { replaceCertificate } from './replace-certificate.use-case.js';

@Resolver()
export class ReplaceCertificateResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => ReplaceCertificatePayload, {
    description: 'Puts a newer certificate in the place of another, which is kept.',
  })
  @Access.roles(['bidManager', 'localAdministrator'])
  async replaceCertificate(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which one, and by what.' }) input: ReplaceCertificateInput,
  ): Promise<ReplaceCertificatePayload> {
    const result = await this.acts.perform(context, { action: 'replaceCertificate' }, (tx) =>
      replaceCertificate(tx, context.actor as Member, input),
    );
    return result.ok
      ? { certificate: result.value, errors: [] }
      : { certificate: null, errors: toErrors(result.errors) };
  }
}
