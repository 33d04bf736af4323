import {
  addRationals,
  multiplyRationals,
  RATIONAL_ONE,
  RATIONAL_ZERO,
  rational,
  rationalOf,
  refused,
  ok,
  roundHalfEven,
  roundRational,
  subtractRationals,
  isZeroRational,
  compareRationals,
  divideRationals,
  type Decimal,
  type Rational,
  type Result,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import { checkHoldings } from './check-holdings.js';
import { MAX_RING, percentOf, type Holding, type Measure, type PartyId } from './holding.js';
import { solveExactly } from './linear-system.js';
import { groupsFrom, type Groups } from './rings.js';

/** Decimals of a share that is shown; the exact fraction stands beside it. */
export const SHOWN_DECIMALS = 6;

/** A share of the company, exact and as a percentage to show. */
export interface IndirectShare {
  /** Exact fraction of the whole, 0 to 1. */
  readonly exact: Rational;
  /** Percentage rounded half to even at six decimals; rounded shares need not add up to 100, exact ones do. */
  readonly percent: Decimal;
}

export interface UltimateOwner extends IndirectShare {
  readonly party: PartyId;
}

export interface UltimateOwnership {
  readonly target: PartyId;
  readonly measure: Measure;
  /** Parties above the target that nobody in the statement owns; largest first, then by id. */
  readonly owners: readonly UltimateOwner[];
  /** What the statement does not lead to an ultimate owner. */
  readonly undisclosed: IndirectShare;
  /** Rings that own each other entirely, so that no owner ever appears; their share is undisclosed. */
  readonly closedRings: readonly (readonly PartyId[])[];
}

type Shares = ReadonlyMap<PartyId, Rational>;
/** owned → owner → share, parallel holdings added up. */
type OwnersOf = ReadonlyMap<PartyId, Shares>;

/** A share with the percentage a screen shows. */
export const shown = (exact: Rational): IndirectShare => ({
  exact,
  percent: roundRational(multiplyRationals(exact, rational(100n)), SHOWN_DECIMALS, roundHalfEven),
});

/**
 * Holdings as shares, without what the target itself holds: a way that leads through the target again is not counted
 * twice. Parties at which the way ends are treated as if nobody owned them.
 */
const ownersByOwned = (
  target: PartyId,
  holdings: readonly Holding[],
  measure: Measure,
  endsAt: ReadonlySet<PartyId>,
): OwnersOf => {
  const owners = new Map<PartyId, Map<PartyId, Rational>>();
  for (const holding of holdings) {
    const share = multiplyRationals(rationalOf(percentOf(holding, measure)), rational(1n, 100n));
    if (endsAt.has(holding.owned)) continue;
    const ofOwned = owners.get(holding.owned) ?? new Map<PartyId, Rational>();
    owners.set(holding.owned, ofOwned);
    if (holding.owner === target || isZeroRational(share)) continue;
    ofOwned.set(holding.owner, addRationals(ofOwned.get(holding.owner) ?? RATIONAL_ZERO, share));
  }
  return owners;
};

const shareOf = (owners: OwnersOf, owner: PartyId, owned: PartyId): Rational =>
  owners.get(owned)?.get(owner) ?? RATIONAL_ZERO;

/**
 * What arrives in each company of a ring when shares go round for ever: the sum of the infinite series, as the
 * solution of x = inflow + ring × x. Null when nothing ever leaves the ring.
 */
const arrivingInRing = (ring: readonly PartyId[], inflow: Shares, owners: OwnersOf): Shares | null => {
  const system = ring.map((owner) => [
    ...ring.map((owned) =>
      subtractRationals(owner === owned ? RATIONAL_ONE : RATIONAL_ZERO, shareOf(owners, owner, owned)),
    ),
    inflow.get(owner) ?? RATIONAL_ZERO,
  ]);
  const solution = solveExactly(system);
  return solution && new Map(ring.map((party, index) => [party, solution[index] ?? RATIONAL_ZERO]));
};

interface ClosedRing {
  readonly members: readonly PartyId[];
  readonly inflow: Rational;
}

interface Flow {
  readonly arrived: ReadonlyMap<PartyId, Rational>;
  readonly rings: Groups;
  readonly closedRings: readonly ClosedRing[];
}

const sumOver = (parties: readonly PartyId[], shares: Shares): Rational =>
  parties.reduce((sum, party) => addRationals(sum, shares.get(party) ?? RATIONAL_ZERO), RATIONAL_ZERO);

/** Lets the whole of the target flow upwards, group by group, each group once. */
const flowUpwards = (groups: Groups, target: PartyId, owners: OwnersOf): Flow => {
  const arrived = new Map<PartyId, Rational>([[target, RATIONAL_ONE]]);
  const rings: (readonly PartyId[])[] = [];
  const closedRings: ClosedRing[] = [];
  for (const group of groups) {
    const isRing = group.some((owned) => group.some((owner) => owners.get(owned)?.has(owner)));
    const settled = isRing ? arrivingInRing(group, arrived, owners) : arrived;
    if (settled === null) {
      closedRings.push({ members: [...group].sort(), inflow: sumOver(group, arrived) });
      for (const party of group) arrived.delete(party);
      continue;
    }
    if (isRing) rings.push(group);
    const members = new Set(group);
    for (const party of group) {
      const here = settled.get(party) ?? RATIONAL_ZERO;
      arrived.set(party, here);
      for (const [owner, share] of owners.get(party) ?? []) {
        if (members.has(owner)) continue;
        arrived.set(owner, addRationals(arrived.get(owner) ?? RATIONAL_ZERO, multiplyRationals(here, share)));
      }
    }
  }
  return { arrived, rings, closedRings };
};

/** The flow from a company to everyone above it; refuses a ring that is too large to solve. */
const traceFlow = (target: PartyId, owners: OwnersOf): Result<Flow, Refusal> => {
  const groups = groupsFrom(target, (party) => owners.get(party)?.keys() ?? []);
  const tooLarge = groups.find((group) => group.length > MAX_RING);
  if (tooLarge === undefined) return ok(flowUpwards(groups, target, owners));
  const message = `${tooLarge.length} companies own each other in one ring; at most ${MAX_RING} can be stated.`;
  return refused(
    refusal('ownership.ring', ['holdings', tooLarge[0] ?? ''], message, 'Combine companies of one group.'),
  );
};

/**
 * The share every single party above a company has, whoever stands behind it and without counting a round trip through
 * a ring twice: what arrives at the party, divided by how often a share comes back to where it started. In a ring
 * that nothing leaves, everything comes past everyone.
 */
export const heldShares = (
  target: PartyId,
  holdings: readonly Holding[],
  measure: Measure,
): Result<Shares, Refusal> => {
  const owners = ownersByOwned(target, holdings, measure, new Set());
  const flow = traceFlow(target, owners);
  if (!flow.ok) return flow;
  const held = new Map(flow.value.arrived);
  held.delete(target);
  for (const ring of flow.value.rings) {
    for (const party of ring) {
      const returns =
        arrivingInRing(ring, new Map([[party, RATIONAL_ONE]]), owners)?.get(party) ?? RATIONAL_ONE;
      held.set(party, divideRationals(held.get(party) ?? RATIONAL_ZERO, returns));
    }
  }
  for (const { members, inflow } of flow.value.closedRings)
    for (const party of members) held.set(party, inflow);
  return ok(held);
};

const largestFirst = (a: UltimateOwner, b: UltimateOwner): number =>
  compareRationals(b.exact, a.exact) || (a.party < b.party ? -1 : 1);

/** As `ultimateOwnersOf`, for holdings that were checked; ways end at the parties given as if nobody owned them. */
export const tracedOwners = (
  target: PartyId,
  holdings: readonly Holding[],
  measure: Measure,
  endsAt: ReadonlySet<PartyId> = new Set(),
): Result<UltimateOwnership, Refusal> => {
  const owners = ownersByOwned(target, holdings, measure, endsAt);
  const flow = traceFlow(target, owners);
  if (!flow.ok) return flow;
  const { arrived, closedRings } = flow.value;
  const found = [...arrived]
    .filter(([party, share]) => party !== target && !owners.has(party) && !isZeroRational(share))
    .map(([party, share]) => ({ party, ...shown(share) }))
    .sort(largestFirst);
  const disclosed = found.reduce((sum, { exact }) => addRationals(sum, exact), RATIONAL_ZERO);
  const undisclosed = shown(subtractRationals(RATIONAL_ONE, disclosed));
  return ok({
    target,
    measure,
    owners: found,
    undisclosed,
    closedRings: closedRings.map(({ members }) => members),
  });
};

/**
 * The ultimate owners of a company: shares are multiplied along every way up and added over all ways; rings are
 * summed to their limit. Refuses a statement whose shares exceed 100 % or that is too large, with every reason.
 */
export const ultimateOwnersOf = (
  target: PartyId,
  holdings: readonly Holding[],
  measure: Measure,
): Result<UltimateOwnership, Refusal> => {
  const [first, ...more] = checkHoldings(target, holdings);
  return first === undefined ? tracedOwners(target, holdings, measure) : refused(first, ...more);
};
