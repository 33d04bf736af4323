import type {
  Commitment,
  DataSensitivity,
  KeyCustody,
  LeadView,
  SealFloor,
  StorageRegion,
} from '@bundel/demand-domain';

/** Which lines of a call; what is left out does not narrow. */
export interface DemandSelection {
  readonly items?: readonly string[] | null;
  readonly lots?: readonly string[] | null;
  readonly bodyTypes?: readonly string[] | null;
  readonly provinces?: readonly string[] | null;
  readonly commitments?: readonly string[] | null;
  readonly periods?: readonly string[] | null;
  readonly organisations?: readonly string[] | null;
  /** These lines only. */
  readonly lines?: readonly string[] | null;
}

/** Exact decimal texts, in the unit of the item. */
export interface ChosenVolume {
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
}

/** A submitted line as other contexts may know it. */
export interface ChosenLine {
  readonly lineId: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly bodyKind: string;
  readonly province: string;
  readonly itemId: string;
  readonly itemName: string;
  readonly lot: string;
  readonly commitment: Commitment;
  readonly unit: string;
  readonly enteredUnit: string;
  /** Summed over the chosen periods. */
  readonly volume: ChosenVolume;
  readonly floor: SealFloor;
  readonly dataSensitivity: DataSensitivity;
  readonly storageRegion: StorageRegion;
  readonly keyCustody: KeyCustody;
  readonly openStandards: readonly string[];
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  /**
   * Whole cents: the price ceiling times the expected volume of the chosen periods, or the budget; null when neither is
   * stated or the call does not show prices to its lead.
   */
  readonly budgetCents: string | null;
}

export interface ChosenTotal extends ChosenVolume {
  readonly unit: string;
}

/**
 * What the lead of a call may know of the chosen demand: the lines, or only the totals because the call says so or
 * because there are more lines than one answer may hold.
 */
export interface ChosenDemand {
  readonly campaignId: string;
  readonly shown: LeadView | 'tooMany';
  readonly lines: readonly ChosenLine[];
  /** Only when lines are not shown: how many bodies, and their volume per unit. */
  readonly bodies: number;
  readonly totals: readonly ChosenTotal[];
}
