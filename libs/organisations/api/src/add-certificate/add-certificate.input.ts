import { LocalDateScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A certificate as it was issued.' })
export class CertificateInput {
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
}

@InputType({ description: 'The certificate to add.' })
export class AddCertificateInput {
  @Field(() => CertificateInput, { description: 'As it was issued.' })
  certificate!: CertificateInput;
}
