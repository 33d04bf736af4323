import type { LocalDate, Money, Period, Quantity } from '@bundel/kernel';
import type { Commitment, DataSensitivity, KeyCustody, SealFloor, StorageRegion } from '../vocabulary.js';

/** How the person who filled in the form or the sheet writes numbers. */
export type NumberNotation = 'canonical' | 'dutch' | 'english';

/** Minimum, expected and maximum of one period, as typed. */
export interface QuantityEntry {
  readonly period: string;
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
}

/** A line as it was typed: everything text, nothing promised. An empty text is a field that was left open. */
export interface DemandLineEntry {
  readonly itemCode: string;
  /** Tells lines of one item apart, for example a location; usually empty. */
  readonly label: string;
  /** Unit of the quantities; empty for the unit of the item. */
  readonly unit: string;
  readonly commitment: string;
  readonly quantities: readonly QuantityEntry[];
  /** SEAL levels for SOV-1 to SOV-8 in that order; an open one asks nothing (0). */
  readonly floor: readonly string[];
  readonly dataSensitivity: string;
  readonly storageRegion: string;
  readonly keyCustody: string;
  /** Codes of open standards. */
  readonly openStandards: readonly string[];
  readonly complyOrExplain: string;
  readonly currentContractId: string;
  /** Dates like 2027-03-31. */
  readonly earliestStart: string;
  readonly latestStart: string;
  /** Euros for one unit of the item, and for the line as a whole. */
  readonly unitPriceCeiling: string;
  readonly budget: string;
  /** Answers by the code of the question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly remarks: string;
}

/** A question of the campaign. */
export interface CampaignQuestion {
  readonly code: string;
  readonly kind: 'yesNo' | 'number' | 'choice' | 'text';
  readonly options: readonly string[];
  readonly required: boolean;
}

/** What is known when lines are checked; one object serves every line of a campaign. */
export interface DemandLineFacts {
  readonly notation: NumberNotation;
  /** Items by their code. */
  readonly items: ReadonlyMap<string, { readonly id: string; readonly unit: string }>;
  /** Columns of the grid, in order. */
  readonly periods: readonly Period[];
  readonly questions: readonly CampaignQuestion[];
  /** Codes of the standards on the list "pas toe of leg uit". */
  readonly mandatoryStandards: ReadonlySet<string>;
  /** Contracts of the own body. */
  readonly contractIds: ReadonlySet<string>;
}

/** A quantity per period, in the unit of the item and as it was entered. */
export interface CheckedQuantity {
  readonly period: Period;
  readonly minimum: Quantity;
  readonly expected: Quantity;
  readonly maximum: Quantity;
  readonly enteredMinimum: Quantity;
  readonly enteredExpected: Quantity;
  readonly enteredMaximum: Quantity;
}

/** A line that may be submitted. */
export interface CheckedDemandLine {
  readonly itemId: string;
  readonly itemCode: string;
  readonly label: string;
  readonly commitment: Exclude<Commitment, 'pledge'>;
  /** Unit as entered; the quantities are also there in the unit of the item. */
  readonly unit: string;
  readonly itemUnit: string;
  readonly quantities: readonly CheckedQuantity[];
  readonly floor: SealFloor;
  readonly dataSensitivity: DataSensitivity;
  readonly storageRegion: StorageRegion;
  readonly keyCustody: KeyCustody;
  /** Sorted, each once. */
  readonly openStandards: readonly string[];
  readonly complyOrExplain: string | null;
  readonly currentContractId: string | null;
  readonly earliestStart: LocalDate | null;
  readonly latestStart: LocalDate | null;
  readonly unitPriceCeiling: Money | null;
  readonly budget: Money | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly remarks: string;
  /** Sum of the maxima at the price ceiling, else the budget; null when neither is stated. */
  readonly value: Money | null;
}

/** An entry with nothing filled in but its item. */
export const emptyEntry = (itemCode: string): DemandLineEntry => ({
  itemCode,
  label: '',
  unit: '',
  commitment: 'estimate',
  quantities: [],
  floor: [],
  dataSensitivity: '',
  storageRegion: '',
  keyCustody: '',
  openStandards: [],
  complyOrExplain: '',
  currentContractId: '',
  earliestStart: '',
  latestStart: '',
  unitPriceCeiling: '',
  budget: '',
  answers: {},
  remarks: '',
});
