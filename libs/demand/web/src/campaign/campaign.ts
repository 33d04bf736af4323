import type { CampaignQuery } from '../generated/graphql.js';

/** A call as its pages know it. */
export type Campaign = NonNullable<CampaignQuery['campaign']>;
