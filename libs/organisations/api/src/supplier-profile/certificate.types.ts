import { LocalDateScalar, UuidScalar } from '@bundel/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CertificateStatus {
  notYetValid = 'notYetValid',
  valid = 'valid',
  expiring = 'expiring',
  expired = 'expired',
}

registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Where a certificate stands today.',
  valuesMap: {
    notYetValid: { description: 'Its first day is to come.' },
    valid: { description: 'It counts.' },
    expiring: { description: 'It counts, and ends within ninety days.' },
    expired: { description: 'Its last day has passed; it counts as declared only.' },
  },
});

@ObjectType('Certificate', { description: 'A certificate of a supplier.' })
export class CertificateType {
  @Field(() => UuidScalar, { description: 'Identity of the certificate.' })
  id!: string;

  @Field(() => String, { description: 'What it proves, for example "ISO/IEC 27001:2022".' })
  type!: string;

  @Field(() => String, { description: 'Services, places or parts of the company it covers.' })
  scope!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => String, { description: 'Number on the certificate.' })
  number!: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, { description: 'Last day, included.' })
  validUntil!: string;

  @Field(() => CertificateStatus, { description: 'Where it stands today.' })
  status!: CertificateStatus;
}
