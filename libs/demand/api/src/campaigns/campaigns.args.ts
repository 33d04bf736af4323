import { ConnectionOf, PageArgs } from '@bundel/platform';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { CampaignState } from '../campaign/campaign.enums.js';
import { CampaignSummary } from '../campaign/campaign.types.js';

@InputType({ description: 'Which campaigns; what is left out does not narrow.' })
export class CampaignFilter {
  @Field(() => [CampaignState], { nullable: true, description: 'In these states.' })
  states?: CampaignState[] | null;

  @Field(() => String, { nullable: true, description: 'Part of title or number.' })
  search?: string | null;
}

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @Field(() => CampaignFilter, { nullable: true, description: 'Which campaigns; all when left out.' })
  filter?: CampaignFilter | null;
}

export const CampaignConnection = ConnectionOf(CampaignSummary, 'CampaignConnection');
