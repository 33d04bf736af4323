import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { CertificateInput } from '../add-certificate/add-certificate.input.js';

@InputType({ description: 'Which certificate is replaced, and by what.' })
export class ReplaceCertificateInput {
  @Field(() => UuidScalar, { description: 'Identity of the certificate that ends.' })
  certificateId!: string;

  @Field(() => CertificateInput, { description: 'The newer one, as it was issued.' })
  certificate!: CertificateInput;
}
