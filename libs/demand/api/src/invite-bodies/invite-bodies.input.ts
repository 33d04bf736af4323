import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { CampaignPart } from '../campaign/campaign.enums.js';
import { BodySelection } from './body-selection.input.js';

@InputType({ description: 'Whom to invite to which campaign.' })
export class InviteBodiesInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => BodySelection, { description: 'Which bodies.' })
  bodies!: BodySelection;

  @Field(() => CampaignPart, { defaultValue: CampaignPart.participant, description: 'In what part.' })
  part!: CampaignPart;
}
