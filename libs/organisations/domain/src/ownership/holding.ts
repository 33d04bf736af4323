import type { CountryCode, Decimal } from '@bundel/kernel';

/** Identifies a party of an ownership chain within one supplier's statement. */
export type PartyId = string;

/** A company, person or public body in an ownership chain. */
export interface OwnershipParty {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: 'company' | 'person' | 'publicBody' | 'fund';
  /** Seat of a company, residence of a person; null when it is not stated. */
  readonly country: CountryCode | null;
}

/** What one party holds in another. Several holdings of the same pair add up. */
export interface Holding {
  readonly owner: PartyId;
  readonly owned: PartyId;
  /** Share of the capital, 0 to 100. */
  readonly capitalPercent: Decimal;
  /** Share of the votes, 0 to 100. */
  readonly votingPercent: Decimal;
  /** True when the owner decides by right: a golden share, a contract, the right to appoint most directors. */
  readonly controlRight: boolean;
}

export type Measure = 'capital' | 'votes';

export const percentOf = (holding: Holding, measure: Measure): Decimal =>
  measure === 'capital' ? holding.capitalPercent : holding.votingPercent;

/** More holdings than this are refused: the largest published chains have fewer. */
export const MAX_HOLDINGS = 300;
/** Steps from the company to its farthest owner. */
export const MAX_DEPTH = 32;
/** Companies that own each other in one ring. */
export const MAX_RING = 20;
/** Decimals of a percentage. */
export const MAX_PERCENT_DECIMALS = 8;
