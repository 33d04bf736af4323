import type { Result } from '@bundel/kernel';
import type { Refusal, UserErrorValue } from '@bundel/platform';
import type { Campaign } from '../campaign/campaign.types.js';
import { toErrors } from '../errors/error-union.js';

export interface CampaignOutcome {
  readonly campaign: Campaign | null;
  readonly errors: UserErrorValue[];
}

export const toCampaignPayload = (result: Result<Campaign, Refusal>): CampaignOutcome =>
  result.ok ? { campaign: result.value, errors: [] } : { campaign: null, errors: toErrors(result.errors) };
