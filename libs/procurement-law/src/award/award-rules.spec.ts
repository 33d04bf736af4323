import { describe, expect, it } from '@jest/globals';
import { parseDecimal, valueOf } from '@bundel/kernel';
import { decideAwardBasis, decideCriteria, decideLowBidRejection, lowBidStep } from './award-rules.js';

const weight = (text: string) => valueOf(parseDecimal(text));
const criterion = (id: string, text: string | null) => ({
  id,
  weight: text === null ? null : weight(text),
  linkedToSubject: true,
});
const codes = (decision: ReturnType<typeof decideCriteria>) =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

describe('award', () => {
  it('LAW-2.114: price alone is motivated, price and quality is the default', () => {
    expect(decideAwardBasis('bestPriceQuality', '').ok).toBe(true);
    expect(decideAwardBasis('lowestPrice', '')).toMatchObject({ errors: [{ article: '2.114' }] });
    expect(decideAwardBasis('lowestCost', 'A standard product.').ok).toBe(true);
  });

  it('LAW-2.115: weights add up to exactly 100', () => {
    expect(codes(decideCriteria([criterion('a', '33.3'), criterion('b', '66.7')], false))).toEqual([]);
    expect(codes(decideCriteria([criterion('a', '33.3'), criterion('b', '66.6')], false))).toEqual([
      'criteria.sum',
    ]);
    expect(codes(decideCriteria([criterion('a', '-1'), criterion('b', '101')], false))).toEqual([
      'criteria.negative',
    ]);
  });

  it('LAW-2.115: an order without weights needs a reason, and a part of the weights is never enough', () => {
    expect(codes(decideCriteria([criterion('a', null), criterion('b', null)], true))).toEqual([]);
    expect(codes(decideCriteria([criterion('a', null), criterion('b', null)], false))).toEqual([
      'criteria.weightMissing',
    ]);
    expect(codes(decideCriteria([criterion('a', '100'), criterion('b', null)], true))).toEqual([
      'criteria.weightMissing',
    ]);
    expect(codes(decideCriteria([], false))).toEqual(['criteria.none']);
  });

  it('LAW-2.115: a criterion is linked to the subject', () => {
    expect(codes(decideCriteria([{ ...criterion('a', '100'), linkedToSubject: false }], false))).toEqual([
      'criteria.notLinked',
    ]);
  });

  it('LAW-2.116: a low price never rejects by itself', () => {
    expect((['notAsked', 'asked', 'substantiated', 'unsubstantiated'] as const).map(lowBidStep)).toEqual([
      'ask',
      'judgeAnswer',
      null,
      'mayReject',
    ]);
    expect(decideLowBidRejection('asked')).toMatchObject({ errors: [{ article: '2.116' }] });
    expect(decideLowBidRejection('unsubstantiated').ok).toBe(true);
  });
});
