import type { PartyId } from './holding.js';

/** Groups of parties that reach each other, in an order in which every group comes before the groups above it. */
export type Groups = readonly (readonly PartyId[])[];

/**
 * Strongly connected groups of everything that can be reached from `start` (Tarjan). A group of one is an ordinary
 * step of a chain, a larger group is a ring of companies that own each other.
 */
export const groupsFrom = (start: PartyId, ownersOf: (party: PartyId) => Iterable<PartyId>): Groups => {
  const order = new Map<PartyId, number>();
  const lowest = new Map<PartyId, number>();
  const stack: PartyId[] = [];
  const open = new Set<PartyId>();
  const groups: PartyId[][] = [];

  const lower = (party: PartyId, candidate: number) =>
    lowest.set(party, Math.min(lowest.get(party) ?? candidate, candidate));

  const visit = (party: PartyId): void => {
    const number = order.size;
    order.set(party, number);
    lowest.set(party, number);
    stack.push(party);
    open.add(party);
    for (const owner of ownersOf(party)) {
      const seen = order.get(owner);
      if (seen === undefined) {
        visit(owner);
        lower(party, lowest.get(owner) ?? number);
      } else if (open.has(owner)) lower(party, seen);
    }
    if (lowest.get(party) !== number) return;
    const group = stack.splice(stack.indexOf(party));
    for (const member of group) open.delete(member);
    groups.push(group);
  };

  visit(start);
  return groups.reverse();
};
