import type { DemandFact } from '../facts/demand-fact.js';
import type { Dimension, Outcome } from './dimension.js';

/** How many starting moments are compared at most: ten years of quarters. */
const most = 40;
const open = '..';

const quarterAt = (index: number): string =>
  `${String(Math.floor(index / 4)).padStart(4, '0')}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`;

const quarterOf = (date: string): number =>
  Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** First days of the quarters in which some line may start. */
function quartersOf(facts: readonly DemandFact[]): string[] {
  const dates = facts.flatMap(({ earliestStart, latestStart }) => [earliestStart, latestStart]);
  const quarters = dates.flatMap((date) => (date === null ? [] : [quarterOf(date)])).sort((a, b) => a - b);
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.min(most, last - first + 1) }, (_, step) => quarterAt(first + step));
}

/** A body joins what starts before it can begin, and begins later; what starts after its last moment it cannot wait for. */
function outcomeOf(window: string, start: string): Outcome {
  const [earliest = open, latest = open] = window.split('/');
  if (latest !== open && start > latest) return 'lost';
  return earliest !== open && start < earliest ? 'stricter' : 'asAsked';
}

const sortable = (window: string): string => window.replaceAll(open, '0000');
const compare = (left: string, right: string): number =>
  sortable(left) < sortable(right) ? -1 : left === right ? 0 : 1;

/** The window in which a line may start, written as an interval: "2027-01-01/2027-12-31"; an open end is "..". */
export const startWindowOf = (fact: DemandFact): string =>
  `${fact.earliestStart ?? open}/${fact.latestStart ?? open}`;

/** When the bundle starts. An earlier start keeps more bodies, and asks more of them to join before they can begin. */
export const startDimension = (facts: readonly DemandFact[]): Dimension => ({
  topic: 'start',
  detail: '',
  valueOf: startWindowOf,
  outcomeOf,
  compare,
  candidates: quartersOf(facts),
});
