import {
  addDecimals,
  compareDecimals,
  decimal,
  isZeroDecimal,
  ok,
  RATIONAL_ZERO,
  refused,
  ZERO,
  type Decimal,
  type Result,
} from '@bundel/kernel';
import type { Refusal } from '../refusal.js';
import { checkHoldings } from './check-holdings.js';
import type { Holding, Measure, OwnershipParty, PartyId } from './holding.js';
import type { JurisdictionTable } from './jurisdictions.js';
import { heldShares, shown, tracedOwners } from './ultimate-owners.js';

/** Most that one holder from outside the EU may have of capital and of votes. */
export const INDIVIDUAL_LIMIT: Decimal = decimal(24n);
/** Most that all holders from outside the EU may have together. */
export const COLLECTIVE_LIMIT: Decimal = decimal(39n);

/** `undetermined`: within what is disclosed, but what is not disclosed could exceed the limit. */
export type LimitOutcome = 'within' | 'exceeded' | 'undetermined';

export interface NonEuHolder {
  readonly party: PartyId;
  readonly percent: Decimal;
}

export interface NonEuShare {
  readonly measure: Measure;
  /** Every party outside the EU, direct or indirect, with its share; largest first. */
  readonly holders: readonly NonEuHolder[];
  readonly collectivePercent: Decimal;
  /** Undisclosed, or of a party whose country is not known. */
  readonly unknownPercent: Decimal;
  readonly individual: LimitOutcome;
  readonly collective: LimitOutcome;
}

export interface SecNumCloudOwnership {
  readonly ruleId: 'SECNUMCLOUD-3.2-19.6';
  /** Null when the seat is not stated or not in the table. */
  readonly seatInEu: boolean | null;
  readonly capital: NonEuShare;
  readonly votes: NonEuShare;
}

type Origin = 'eu' | 'nonEu' | 'unknown';

const originOf = (
  id: PartyId,
  parties: ReadonlyMap<PartyId, OwnershipParty>,
  table: JurisdictionTable,
): Origin => {
  const country = parties.get(id)?.country ?? null;
  const facts = country === null ? undefined : table.get(country);
  return facts === undefined ? 'unknown' : facts.eu ? 'eu' : 'nonEu';
};

const judge = (known: Decimal, unknown: Decimal, limit: Decimal): LimitOutcome => {
  if (compareDecimals(known, limit) > 0) return 'exceeded';
  return compareDecimals(addDecimals(known, unknown), limit) > 0 ? 'undetermined' : 'within';
};

interface Question {
  readonly target: PartyId;
  readonly holdings: readonly Holding[];
  readonly measure: Measure;
  readonly origin: (id: PartyId) => Origin;
  readonly nonEu: readonly PartyId[];
}

const nonEuShareOf = (question: Question): Result<NonEuShare, Refusal> => {
  const { target, holdings, measure, origin, nonEu } = question;
  // Ends at the first party outside the EU: what it has is counted once, not again for its own owners.
  const collected = tracedOwners(target, holdings, measure, new Set(nonEu));
  if (!collected.ok) return collected;
  const sumWhere = (wanted: Origin) =>
    collected.value.owners
      .filter(({ party }) => origin(party) === wanted)
      .reduce((sum, { percent }) => addDecimals(sum, percent), ZERO);
  const collectivePercent = sumWhere('nonEu');
  const unknownPercent = addDecimals(collected.value.undisclosed.percent, sumWhere('unknown'));
  const held = heldShares(target, holdings, measure);
  if (!held.ok) return held;
  const holders = nonEu
    .map((party) => ({ party, percent: shown(held.value.get(party) ?? RATIONAL_ZERO).percent }))
    .filter(({ percent }) => !isZeroDecimal(percent));
  holders.sort((a, b) => compareDecimals(b.percent, a.percent) || (a.party < b.party ? -1 : 1));
  return ok({
    measure,
    holders,
    collectivePercent,
    unknownPercent,
    individual: judge(holders[0]?.percent ?? ZERO, unknownPercent, INDIVIDUAL_LIMIT),
    collective: judge(collectivePercent, unknownPercent, COLLECTIVE_LIMIT),
  });
};

/**
 * How a company stands to the ownership test of SecNumCloud 3.2: seat in the EU, and holders from outside the EU with
 * at most 24 % each and 39 % together, of capital and of votes, direct or indirect. A fact for a criterion, not a gate.
 * @source SecNumCloud 3.2, par. 19.6
 */
export const secNumCloudOwnershipOf = (
  target: PartyId,
  holdings: readonly Holding[],
  parties: ReadonlyMap<PartyId, OwnershipParty>,
  table: JurisdictionTable,
): Result<SecNumCloudOwnership, Refusal> => {
  const [first, ...more] = checkHoldings(target, holdings);
  if (first !== undefined) return refused(first, ...more);
  const origin = (id: PartyId) => originOf(id, parties, table);
  const nonEu = [...new Set(holdings.map(({ owner }) => owner))]
    .filter((id) => id !== target && origin(id) === 'nonEu')
    .sort();
  const capital = nonEuShareOf({ target, holdings, measure: 'capital', origin, nonEu });
  if (!capital.ok) return capital;
  const votes = nonEuShareOf({ target, holdings, measure: 'votes', origin, nonEu });
  if (!votes.ok) return votes;
  const seat = origin(target);
  return ok({
    ruleId: 'SECNUMCLOUD-3.2-19.6',
    seatInEu: seat === 'unknown' ? null : seat === 'eu',
    capital: capital.value,
    votes: votes.value,
  });
};
