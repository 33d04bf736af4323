import type { CountryCode } from '@bundel/kernel';
import type { Control } from './control.js';
import type { OwnershipParty, PartyId } from './holding.js';

/** Facts about a country that criteria and law look at; the table is handed in, it lives with the reference data. */
export interface Jurisdiction {
  readonly code: CountryCode;
  readonly eu: boolean;
  readonly eea: boolean;
  /** Party to the WTO Agreement on Government Procurement. */
  readonly gpa: boolean;
  readonly adequacy: 'none' | 'partial' | 'full' | 'not-needed';
  readonly usCloudAct: 'none' | 'executive-agreement' | 'home-jurisdiction';
}

export type JurisdictionTable = ReadonlyMap<CountryCode, Jurisdiction>;

/** A country whose law reaches the company through a party that has control over it, or through its own seat. */
export interface FollowedJurisdiction {
  readonly ruleId: 'EXPOSURE-FOLLOWS-CONTROL';
  readonly facts: Jurisdiction;
  /** The company itself or parties with control; sorted. */
  readonly through: readonly PartyId[];
}

export interface Exposure {
  readonly jurisdictions: readonly FollowedJurisdiction[];
  /** Parties with control whose country is not stated or not in the table: a person must look. Sorted. */
  readonly unknown: readonly PartyId[];
}

/**
 * The jurisdictions that follow control: of the company's own seat and of everyone with control over it. Owners
 * without control bring none. Facts, not a verdict: nobody is refused for where they come from.
 * @source product rule: exposure follows possession, custody and control, not the place of data or nationality alone
 */
export const exposureOf = (
  control: Control,
  parties: ReadonlyMap<PartyId, OwnershipParty>,
  table: JurisdictionTable,
): Exposure => {
  const reached = new Map<CountryCode, PartyId[]>();
  const unknown: PartyId[] = [];
  for (const id of [control.target, ...control.chain]) {
    const country = parties.get(id)?.country ?? null;
    if (country === null || !table.has(country)) unknown.push(id);
    else reached.set(country, [...(reached.get(country) ?? []), id]);
  }
  const jurisdictions = [...reached].flatMap(([country, through]) => {
    const facts = table.get(country);
    return facts ? [{ ruleId: 'EXPOSURE-FOLLOWS-CONTROL' as const, facts, through: through.sort() }] : [];
  });
  return {
    jurisdictions: jurisdictions.sort((a, b) => (a.facts.code < b.facts.code ? -1 : 1)),
    unknown: unknown.sort(),
  };
};
