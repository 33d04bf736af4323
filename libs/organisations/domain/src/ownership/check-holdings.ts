import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  HUNDRED,
  isNegativeDecimal,
  normaliseDecimal,
  ZERO,
  type Decimal,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import {
  MAX_DEPTH,
  MAX_HOLDINGS,
  MAX_PERCENT_DECIMALS,
  percentOf,
  type Holding,
  type Measure,
  type PartyId,
} from './holding.js';

const MEASURES: readonly Measure[] = ['capital', 'votes'];
const FIELD = { capital: 'capitalPercent', votes: 'votingPercent' } as const;

const checkPercent = (percent: Decimal, path: readonly string[]): readonly Refusal[] => {
  if (isNegativeDecimal(percent) || compareDecimals(percent, HUNDRED) > 0) {
    return [
      refusal('ownership.percent', path, 'A share lies between 0 and 100 %.', 'Correct the percentage.'),
    ];
  }
  if (normaliseDecimal(percent).scale > MAX_PERCENT_DECIMALS) {
    const most = `Use at most ${MAX_PERCENT_DECIMALS} decimals.`;
    return [refusal('ownership.decimals', path, 'The share has too many decimals.', most)];
  }
  return [];
};

const checkTotals = (holdings: readonly Holding[], measure: Measure): readonly Refusal[] => {
  const totals = new Map<PartyId, Decimal>();
  for (const holding of holdings) {
    totals.set(holding.owned, addDecimals(totals.get(holding.owned) ?? ZERO, percentOf(holding, measure)));
  }
  return [...totals]
    .filter(([, total]) => compareDecimals(total, HUNDRED) > 0)
    .map(([owned, total]) =>
      refusal(
        'ownership.total',
        ['holdings', owned, FIELD[measure]],
        `The stated ${measure} of ${owned} add up to ${formatDecimal(normaliseDecimal(total))} %.`,
        'Correct the shares: together they cannot exceed 100 %.',
      ),
    );
};

/** Steps from the company to each party above it, along the shortest way. */
const depthsAbove = (target: PartyId, holdings: readonly Holding[]): ReadonlyMap<PartyId, number> => {
  const ownersOf = new Map<PartyId, PartyId[]>();
  for (const { owner, owned } of holdings) ownersOf.set(owned, [...(ownersOf.get(owned) ?? []), owner]);
  const depths = new Map([[target, 0]]);
  for (const [party, depth] of depths) {
    for (const owner of ownersOf.get(party) ?? []) if (!depths.has(owner)) depths.set(owner, depth + 1);
  }
  return depths;
};

const checkDepth = (target: PartyId, holdings: readonly Holding[]): readonly Refusal[] => {
  const tooDeep = [...depthsAbove(target, holdings)].find(([, depth]) => depth > MAX_DEPTH);
  if (tooDeep === undefined) return [];
  return [
    refusal(
      'ownership.depth',
      ['holdings', tooDeep[0]],
      `${tooDeep[0]} is more than ${MAX_DEPTH} steps away from ${target}.`,
      'State the chain with fewer steps between the company and its ultimate owners.',
    ),
  ];
};

/** Everything that is wrong with a stated ownership chain, all at once. */
export const checkHoldings = (target: PartyId, holdings: readonly Holding[]): readonly Refusal[] => {
  if (holdings.length > MAX_HOLDINGS) {
    const message = `The chain has ${holdings.length} holdings; at most ${MAX_HOLDINGS} can be stated.`;
    return [refusal('ownership.size', ['holdings'], message, 'Combine small holders without control.')];
  }
  const percents = holdings.flatMap((holding, index) =>
    MEASURES.flatMap((measure) =>
      checkPercent(percentOf(holding, measure), ['holdings', String(index), FIELD[measure]]),
    ),
  );
  const totals = MEASURES.flatMap((measure) => checkTotals(holdings, measure));
  return [...percents, ...totals, ...checkDepth(target, holdings)];
};
