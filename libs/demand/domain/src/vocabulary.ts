/** How firmly a body commits itself, from loose to firm; totals never add two rungs together. */
export const COMMITMENTS = ['interest', 'estimate', 'pledge'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** How sensitive the data is that the item will hold, from open to departmentally confidential. */
export const DATA_SENSITIVITIES = ['open', 'internal', 'confidential', 'departmental'] as const;
export type DataSensitivity = (typeof DATA_SENSITIVITIES)[number];

/** Where the data may lie, from loose to strict: anywhere, adequate countries, EEA, the Netherlands. */
export const STORAGE_REGIONS = ['any', 'adequate', 'eea', 'netherlands'] as const;
export type StorageRegion = (typeof STORAGE_REGIONS)[number];

/** Who may hold the encryption keys, from loose to strict: any supplier, a supplier in the EU, the body in the supplier's vault, the body itself. */
export const KEY_CUSTODIES = ['supplier', 'europeanSupplier', 'customerManaged', 'customerHeld'] as const;
export type KeyCustody = (typeof KEY_CUSTODIES)[number];

/** What a lead body may see of a participant's lines besides the totals. */
export const LEAD_VIEWS = ['lines', 'totals'] as const;
export type LeadView = (typeof LEAD_VIEWS)[number];

/** A call is drafted, open for demand, closed at its date, and frozen once a bundle is made of it. */
export const CAMPAIGN_STATES = ['draft', 'open', 'closed', 'frozen'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

export const PARTICIPANT_STATES = ['invited', 'answering', 'answered', 'declined'] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];

/** SEAL levels 0 to 4 asked for SOV-1 to SOV-8, in that order. */
export type SealFloor = readonly [number, number, number, number, number, number, number, number];
export const SOV_OBJECTIVES = 8;
export const SEAL_LEVELS = 5;
