import { ConnectionOf, PageArgs } from '@bundel/platform';
import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { CampaignState, ParticipantState } from '../campaign/campaign.enums.js';
import { CampaignParticipation, CampaignSummary } from '../campaign/campaign.types.js';

@ObjectType({ description: 'A campaign that the own body is asked to answer.' })
export class CampaignInvitation extends CampaignParticipation {
  @Field(() => CampaignSummary, { description: 'The campaign.' })
  campaign!: CampaignSummary;
}

@InputType({ description: 'Which invitations; what is left out does not narrow.' })
export class InvitationFilter {
  @Field(() => [CampaignState], { nullable: true, description: 'Campaigns in these states.' })
  campaignStates?: CampaignState[] | null;

  @Field(() => [ParticipantState], { nullable: true, description: 'Where the own body is this far.' })
  states?: ParticipantState[] | null;
}

@ArgsType()
export class MyInvitationsArgs extends PageArgs {
  @Field(() => InvitationFilter, { nullable: true, description: 'Which invitations; all when left out.' })
  filter?: InvitationFilter | null;
}

export const CampaignInvitationConnection = ConnectionOf(CampaignInvitation, 'CampaignInvitationConnection');
