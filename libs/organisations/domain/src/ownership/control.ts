import {
  addDecimals,
  compareDecimals,
  decimal,
  ok,
  refused,
  ZERO,
  type Decimal,
  type Result,
} from '@bundel/kernel';
import type { Refusal } from '../refusal.js';
import { checkHoldings } from './check-holdings.js';
import type { Holding, PartyId } from './holding.js';

/** More than this share of the votes decides alone; exactly this share of two blocks decides together. */
export const MAJORITY_PERCENT: Decimal = decimal(50n);

export type ControlBasis = 'majorityOfVotes' | 'right' | 'joint';

/** Someone who decides over the company in the end, and through whom. */
export interface UltimateController {
  readonly party: PartyId;
  readonly basis: ControlBasis;
  /** Companies the control runs through, without the controller and the company itself; sorted. */
  readonly through: readonly PartyId[];
}

export interface Control {
  readonly target: PartyId;
  /** Empty when nobody decides alone or in two equal halves: the company then decides for itself. */
  readonly controllers: readonly UltimateController[];
  /** Everyone with control, ultimate or in between: what exposure follows. Sorted, without the company itself. */
  readonly chain: readonly PartyId[];
}

type VotesByOwner = ReadonlyMap<PartyId, Decimal>;

interface Books {
  readonly votesIn: ReadonlyMap<PartyId, VotesByOwner>;
  readonly rightsIn: ReadonlyMap<PartyId, ReadonlySet<PartyId>>;
  readonly parties: readonly PartyId[];
}

const openBooks = (target: PartyId, holdings: readonly Holding[]): Books => {
  const votesIn = new Map<PartyId, Map<PartyId, Decimal>>();
  const rightsIn = new Map<PartyId, Set<PartyId>>();
  for (const { owner, owned, votingPercent, controlRight } of holdings) {
    const votes = votesIn.get(owned) ?? new Map<PartyId, Decimal>();
    votesIn.set(owned, votes.set(owner, addDecimals(votes.get(owner) ?? ZERO, votingPercent)));
    if (controlRight) rightsIn.set(owned, (rightsIn.get(owned) ?? new Set()).add(owner));
  }
  const parties = [...new Set([target, ...holdings.flatMap(({ owner, owned }) => [owner, owned])])].sort();
  return { votesIn, rightsIn, parties };
};

const votesOfBlock = (books: Books, owned: PartyId, block: ReadonlySet<PartyId>): Decimal =>
  [...(books.votesIn.get(owned) ?? [])]
    .filter(([owner]) => block.has(owner) && owner !== owned)
    .reduce((sum, [, votes]) => addDecimals(sum, votes), ZERO);

const decidesByRight = (books: Books, owned: PartyId, block: ReadonlySet<PartyId>): boolean =>
  [...(books.rightsIn.get(owned) ?? [])].some((owner) => block.has(owner) && owner !== owned);

/** Everything a party decides over alone: votes of companies it already decides over count as its own. */
const blockOf = (books: Books, party: PartyId): ReadonlySet<PartyId> => {
  const block = new Set([party]);
  for (let size = 0; size !== block.size;) {
    size = block.size;
    for (const owned of books.votesIn.keys()) {
      if (block.has(owned)) continue;
      const majority = compareDecimals(votesOfBlock(books, owned, block), MAJORITY_PERCENT) > 0;
      if (majority || decidesByRight(books, owned, block)) block.add(owned);
    }
  }
  return block;
};

type Blocks = ReadonlyMap<PartyId, ReadonlySet<PartyId>>;

const controls = (blocks: Blocks, party: PartyId, owned: PartyId): boolean =>
  party !== owned && (blocks.get(party)?.has(owned) ?? false);

/** Who decides over a party alone and is not itself decided over by someone outside; itself when there is nobody. */
const topsOver = (books: Books, blocks: Blocks, party: PartyId): readonly PartyId[] => {
  const above = books.parties.filter((candidate) => controls(blocks, candidate, party));
  const tops = above.filter((candidate) =>
    books.parties.every((other) => !controls(blocks, other, candidate) || controls(blocks, candidate, other)),
  );
  return tops.length === 0 ? [party] : tops;
};

/** Two blocks with exactly half of the votes each; null when it is not so. */
const equalHalves = (books: Books, blocks: Blocks, owned: PartyId): readonly [PartyId, PartyId] | null => {
  const heads = [...(books.votesIn.get(owned)?.keys() ?? [])].flatMap((owner) =>
    topsOver(books, blocks, owner),
  );
  const halves = [...new Set(heads)]
    .filter((head) => head !== owned)
    .filter((head) => {
      const votes = votesOfBlock(books, owned, blocks.get(head) ?? new Set([head]));
      return compareDecimals(votes, MAJORITY_PERCENT) === 0;
    })
    .sort();
  const [one, other] = halves;
  return halves.length === 2 && one !== undefined && other !== undefined ? [one, other] : null;
};

/** The parties that jointly stand behind one that nobody decides over alone; halves of halves are followed up. */
const jointlyAbove = (
  books: Books,
  blocks: Blocks,
  party: PartyId,
  seen: ReadonlySet<PartyId>,
): readonly PartyId[] => {
  if (seen.has(party)) return [];
  const halves = equalHalves(books, blocks, party);
  if (halves === null) return [];
  const now = new Set([...seen, party]);
  return halves.flatMap((half) => {
    const higher = jointlyAbove(books, blocks, half, now);
    return higher.length === 0 ? [half] : [half, ...higher];
  });
};

const isJointTop = (books: Books, blocks: Blocks, party: PartyId): boolean =>
  equalHalves(books, blocks, party) === null;

/** The basis on which a sole controller decides over the company: votes where they suffice, else a right. */
const basisOf = (books: Books, target: PartyId, block: ReadonlySet<PartyId>): ControlBasis =>
  compareDecimals(votesOfBlock(books, target, block), MAJORITY_PERCENT) > 0 ? 'majorityOfVotes' : 'right';

const through = (books: Books, blocks: Blocks, party: PartyId, target: PartyId): readonly PartyId[] =>
  books.parties.filter(
    (middle) => middle !== target && controls(blocks, party, middle) && controls(blocks, middle, target),
  );

/** Who decides over a company whose holdings were checked. */
export const tracedControl = (target: PartyId, holdings: readonly Holding[]): Control => {
  const books = openBooks(target, holdings);
  const blocks: Blocks = new Map(books.parties.map((party) => [party, blockOf(books, party)]));
  const tops = topsOver(books, blocks, target);
  const joint = [...new Set(tops.flatMap((top) => jointlyAbove(books, blocks, top, new Set())))];
  const sole = tops.filter((top) => top !== target && isJointTop(books, blocks, top));
  const soleChain = books.parties.filter((party) => controls(blocks, party, target));
  const jointChain = books.parties.filter(
    (party) =>
      joint.some((head) => head === party || controls(blocks, head, party)) &&
      holdsTowards(books, party, target),
  );
  return {
    target,
    controllers: [
      ...sole.map((party) => ({
        party,
        basis: basisOf(books, target, blocks.get(party) ?? new Set([party])),
        through: through(books, blocks, party, target),
      })),
      ...joint
        .filter((party) => isJointTop(books, blocks, party))
        .map((party) => ({
          party,
          basis: 'joint' as const,
          through: soleChain.filter((middle) => middle !== party),
        })),
    ].sort((a, b) => (a.party < b.party ? -1 : 1)),
    chain: [...new Set([...soleChain, ...joint, ...jointChain])].filter((party) => party !== target).sort(),
  };
};

/** True when a party holds votes in the company, or in one that does, and so on. */
const holdsTowards = (books: Books, party: PartyId, target: PartyId): boolean => {
  const reached = new Set([target]);
  for (const owned of reached) for (const owner of books.votesIn.get(owned)?.keys() ?? []) reached.add(owner);
  return reached.has(party);
};

/**
 * Who decides over a company in the end: by a majority of the votes along the chain, by right, or jointly in two
 * equal halves. Facts only: where the controllers come from plays no part.
 */
export const controlOf = (target: PartyId, holdings: readonly Holding[]): Result<Control, Refusal> => {
  const [first, ...more] = checkHoldings(target, holdings);
  return first === undefined ? ok(tracedControl(target, holdings)) : refused(first, ...more);
};
