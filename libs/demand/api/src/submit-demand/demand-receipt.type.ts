import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Proof of what a body submitted and when.' })
export class DemandReceipt {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Number: "BO-2027-000042".' })
  number!: string;

  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Lines that were new.' })
  created!: number;

  @Field(() => Int, { description: 'Lines that changed.' })
  revised!: number;

  @Field(() => Int, { description: 'Lines that said the same already.' })
  kept!: number;

  @Field(() => String, { description: 'SHA-256 of the submitted lines.' })
  contentHash!: string;

  @Field(() => String, { nullable: true, description: 'Who submitted.' })
  submittedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When, by the clock of the portal.' })
  submittedAt!: Date;
}
