import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { CertificateType } from '../supplier-profile/certificate.types.js';

export const RemoveCertificateError = errorUnion('RemoveCertificateError');

@ObjectType({ description: 'Outcome of removing a certificate.' })
export class RemoveCertificatePayload {
  @Field(() => CertificateType, { nullable: true, description: 'The certificate that was removed.' })
  certificate!: CertificateType | null;

  @Field(() => [RemoveCertificateError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
