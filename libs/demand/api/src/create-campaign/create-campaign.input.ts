import { InputType } from '@nestjs/graphql';
import { CampaignContentInput } from './campaign-content.input.js';

@InputType({ description: 'What is known already of a new campaign.' })
export class CreateCampaignInput extends CampaignContentInput {}
