import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { CertificateType } from '../supplier-profile/certificate.types.js';

export const AddCertificateError = errorUnion('AddCertificateError');

@ObjectType({ description: 'Outcome of adding a certificate.' })
export class AddCertificatePayload {
  @Field(() => CertificateType, { nullable: true, description: 'The certificate.' })
  certificate!: CertificateType | null;

  @Field(() => [AddCertificateError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
