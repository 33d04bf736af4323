import { approximateDecimal } from '@bundel/kernel';
import {
  rankReversal,
  scoreBids,
  tierPrice,
  type AwardBid,
  type AwardMethod,
  type ScoringRules,
} from '@bundel/tendering-domain';
import {
  asNumber,
  decimalFrom,
  fieldsFrom,
  listFrom,
  oneOf,
  onlyFields,
  textFrom,
  valueFrom,
  type Fields,
  type Kind,
} from './inputs.js';

/** Parameters per method, in the order in which a file may give them. */
const PARAMETERS = {
  'relative-lowest': ['pricePointsMax'],
  'absolute-linear': ['pricePointsMax', 'priceMin', 'priceMax'],
  log: ['pricePointsMax', 'logBase'],
  'award-on-value': [],
  'utility-index': ['qualityWeight', 'priceWeight'],
  'value-for-money': ['factor'],
} as const satisfies Record<AwardMethod['kind'], readonly string[]>;

const METHODS = Object.keys(PARAMETERS) as readonly AwardMethod['kind'][];

const methodFrom = (input: Fields, more: readonly string[]): AwardMethod => {
  const kind = oneOf(input['method'], METHODS, 'method');
  onlyFields(input, ['method', 'bids', ...PARAMETERS[kind], ...more]);
  const number = (name: string) => decimalFrom(input[name], name);
  switch (kind) {
    case 'relative-lowest':
      return { kind, pricePointsMax: number('pricePointsMax') };
    case 'absolute-linear':
      return {
        kind,
        pricePointsMax: number('pricePointsMax'),
        priceMin: number('priceMin'),
        priceMax: number('priceMax'),
      };
    case 'log':
      return { kind, pricePointsMax: number('pricePointsMax'), logBase: number('logBase') };
    case 'utility-index':
      return { kind, qualityWeight: number('qualityWeight'), priceWeight: number('priceWeight') };
    case 'value-for-money':
      return { kind, factor: number('factor') };
    case 'award-on-value':
      return { kind };
  }
};

const bidsFrom = (input: Fields, kind: AwardMethod['kind']): readonly AwardBid[] =>
  Object.entries(fieldsFrom(input['bids'], 'bids')).map(([id, bid]) => {
    const quality = kind === 'award-on-value' ? 'qualityValue' : 'quality';
    const fields = fieldsFrom(bid, `bids.${id}`);
    onlyFields(fields, ['price', quality]);
    return {
      id,
      price: decimalFrom(fields['price'], `bids.${id}.price`),
      quality: decimalFrom(fields[quality], `bids.${id}.${quality}`),
    };
  });

/** Worked examples compare exact scores, without clamping. */
const asWorked = (method: AwardMethod): ScoringRules => ({
  method,
  scoreDecimals: null,
  outOfBand: 'none',
  tie: 'lower-price',
});

const award: Kind = (input) => {
  const method = methodFrom(input, []);
  const { scores, order } = valueFrom(scoreBids(asWorked(method), bidsFrom(input, method.kind)));
  const totals = Object.fromEntries(scores.map(({ id, score }) => [id, asNumber(score)]));
  if (method.kind === 'award-on-value') return { fictionalPrices: totals, ranking: order };
  if (!('pricePointsMax' in method)) return { index: totals, ranking: order };
  const pricePoints = scores.map(({ id, pricePoints: points }) => [
    id,
    points === null ? null : asNumber(points),
  ]);
  return { pricePoints: Object.fromEntries(pricePoints), totals, ranking: order };
};

const reversal: Kind = (input) => {
  const method = methodFrom(input, ['dropped']);
  const dropped = textFrom(input['dropped'], 'dropped');
  const found = valueFrom(rankReversal(asWorked(method), bidsFrom(input, method.kind), dropped));
  return {
    rankingWith: found.withAll,
    rankingKept: found.kept,
    rankingRecomputed: found.recomputed,
    reversal: found.reversal,
  };
};

const tiers: Kind = (input) => {
  onlyFields(input, ['mode', 'tiers', 'quantity']);
  const rows = listFrom(input['tiers'], 'tiers').map((tier, index) => {
    const fields = fieldsFrom(tier, `tiers[${index}]`);
    onlyFields(fields, ['from', 'unitPrice']);
    return {
      from: decimalFrom(fields['from'], 'from'),
      unitPrice: decimalFrom(fields['unitPrice'], 'unitPrice'),
    };
  });
  const mode = oneOf(input['mode'], ['all-units', 'graduated'] as const, 'mode');
  const total = valueFrom(tierPrice(mode, rows, decimalFrom(input['quantity'], 'quantity')));
  return { total: approximateDecimal(total) };
};

/** Kinds of comparing bids and prices. */
export const AWARD_KINDS: Readonly<Record<string, Kind>> = {
  award,
  'rank-reversal': reversal,
  'tier-price': tiers,
};
