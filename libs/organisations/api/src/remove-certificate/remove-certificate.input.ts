import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which certificate to remove.' })
export class RemoveCertificateInput {
  @Field(() => UuidScalar, { description: 'Identity of the certificate.' })
  certificateId!: string;
}
