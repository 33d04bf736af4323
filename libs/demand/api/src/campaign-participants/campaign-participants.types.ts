import { ConnectionOf, PageArgs, UuidScalar } from '@bundel/platform';
import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ParticipantState } from '../campaign/campaign.enums.js';
import { CampaignParticipation } from '../campaign/campaign.types.js';

@ObjectType({ description: 'A body on the list of a campaign.' })
export class CampaignParticipant extends CampaignParticipation {
  @Field(() => UuidScalar, { description: 'Identity of the body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the body.' })
  name!: string;

  @Field(() => String, { description: 'Sort of body.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Code of the province.' })
  provinceCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the province.' })
  provinceName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null;

  @Field(() => Int, { description: 'How often it was reminded.' })
  reminders!: number;
}

@InputType({ description: 'Which bodies of the list; what is left out does not narrow.' })
export class ParticipantFilter {
  @Field(() => [ParticipantState], { nullable: true, description: 'That are this far.' })
  states?: ParticipantState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that have neither answered nor declined.',
  })
  notAnswered?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Of these sorts.' })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In the provinces with these codes.' })
  provinces?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

@ArgsType()
export class CampaignParticipantsArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => ParticipantFilter, { nullable: true, description: 'Which bodies; all when left out.' })
  filter?: ParticipantFilter | null;
}

export const CampaignParticipantConnection = ConnectionOf(
  CampaignParticipant,
  'CampaignParticipantConnection',
);
