import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { CertificateType } from '../supplier-profile/certificate.types.js';

export const ReplaceCertificateError = errorUnion('ReplaceCertificateError');

@ObjectType({ description: 'Outcome of replacing a certificate.' })
export class ReplaceCertificatePayload {
  @Field(() => CertificateType, { nullable: true, description: 'The new certificate.' })
  certificate!: CertificateType | null;

  @Field(() => [ReplaceCertificateError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
