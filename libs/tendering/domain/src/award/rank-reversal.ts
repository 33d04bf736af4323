import { ok, refused, type Result } from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import type { AwardBid, OnInvalidation } from './award-method.js';
import { scoreBids, type ScoringRules } from './score-bids.js';

/** What dropping one bid does to the order of the others. */
export interface RankReversal {
  readonly withAll: readonly string[];
  /** The first ranking without the bid. */
  readonly kept: readonly string[];
  /** A new ranking of the bids that remain. */
  readonly recomputed: readonly string[];
  readonly reversal: boolean;
}

/** Compares keeping the ranking with recomputing it. @source PQ-2: HR 9 May 2014, ECLI:NL:HR:2014:1078 */
export const rankReversal = (
  rules: ScoringRules,
  bids: readonly AwardBid[],
  dropped: string,
): Result<RankReversal, Refusal> => {
  if (!bids.some(({ id }) => id === dropped))
    return refused(refusal('bid.unknown', ['dropped'], { id: dropped }));
  const all = scoreBids(rules, bids);
  if (!all.ok) return all;
  const rest = scoreBids(
    rules,
    bids.filter(({ id }) => id !== dropped),
  );
  if (!rest.ok) return rest;
  const kept = all.value.order.filter((id) => id !== dropped);
  const recomputed = rest.value.order;
  const reversal = kept.length !== recomputed.length || kept.some((id, place) => recomputed[place] !== id);
  return ok({ withAll: all.value.order, kept, recomputed, reversal });
};

/** The ranking that counts after a bid turned out invalid, as published. @source PQ-2 */
export const rankingAfterInvalidation = (
  { kept, recomputed }: RankReversal,
  onInvalidation: OnInvalidation,
): readonly string[] => (onInvalidation === 'keep' ? kept : recomputed);
