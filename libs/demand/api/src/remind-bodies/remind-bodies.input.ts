import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Whom to remind.' })
export class RemindBodiesInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Only these bodies; all that have not answered when left out.',
  })
  organisationIds?: string[] | null;
}
