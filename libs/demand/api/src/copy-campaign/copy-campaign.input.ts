import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which campaign to copy.' })
export class CopyCampaignInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => String, { nullable: true, description: 'Title of the copy; the same title when left out.' })
  title?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the same bodies are put on the list.' })
  withBodies!: boolean;
}
