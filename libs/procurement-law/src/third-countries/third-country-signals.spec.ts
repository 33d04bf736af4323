import { describe, expect, it } from '@jest/globals';
import { euroCents, type Money } from '@bundel/kernel';
import { subsidyObligation, thirdCountrySignals } from './third-country-signals.js';

const euros = (amount: number): Money => euroCents(BigInt(amount) * 100n);
const origin = {
  status: 'EU/EEA',
  policy: null,
  contractType: 'services',
  estimate: euros(5_000_000),
  largestContributionPerCountry: euros(0),
  ipiMeasureInForce: false,
} as const;
const codes = (change: Partial<Parameters<typeof thirdCountrySignals>[0]>) =>
  thirdCountrySignals({ ...origin, ...change }).map(({ code }) => code);

describe('suppliers from third countries', () => {
  it.each([
    [249_999_999, 9_000_000, 'none'],
    [250_000_000, 3_999_999, 'declare'],
    [250_000_000, 4_000_000, 'notify'],
  ])('LAW-FSR: a tender of %d with contributions of %d: %s', (estimate, contribution, obligation) => {
    expect(subsidyObligation(euros(estimate), euros(contribution))).toBe(obligation);
  });

  it('LAW-FSR: an obligation is a signal', () => {
    expect(codes({ estimate: euros(250_000_000) })).toEqual(['subsidy.obligation']);
  });

  it('LAW-KOLIN: who has no right to tender is judged by the policy in the documents, by people', () => {
    expect(codes({ status: 'none' })).toEqual(['origin.policyMissing']);
    expect(codes({ status: 'none', policy: 'exclude' })).toEqual(['origin.noRight']);
    expect(codes({ status: 'unknown' })).toEqual(['origin.unknown']);
  });

  it('LAW-GPA: parties to an agreement are treated equally', () => {
    expect(codes({ status: 'GPA' })).toEqual(['origin.covered']);
    expect(codes({})).toEqual([]);
  });

  it('LAW-IPI: a measure counts from 5 million, works from 15', () => {
    expect(codes({ ipiMeasureInForce: true })).toEqual(['ipi.measure']);
    expect(codes({ ipiMeasureInForce: true, contractType: 'works' })).toEqual([]);
  });
});
