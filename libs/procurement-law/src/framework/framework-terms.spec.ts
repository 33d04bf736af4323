import { describe, expect, it } from '@jest/globals';
import { euroCents } from '@bundel/kernel';
import {
  decideCallOff,
  decideCallOffRoute,
  decideFrameworkDuration,
  decideMaximum,
} from './framework-terms.js';

describe('framework agreements', () => {
  it('LAW-2.140-3: last four years, longer only with a reason', () => {
    expect(decideFrameworkDuration(48, '').ok).toBe(true);
    expect(decideFrameworkDuration(49, '')).toMatchObject({
      errors: [{ article: '2.140', params: { maximum: 48 } }],
    });
    expect(decideFrameworkDuration(72, 'Investments need six years.').ok).toBe(true);
  });

  it('LAW-C-23/20: state an estimate and a maximum that is not below it', () => {
    expect(decideMaximum({ estimate: euroCents(1n), maximum: euroCents(1n) }).ok).toBe(true);
    expect(decideMaximum({ estimate: null, maximum: null })).toMatchObject({
      errors: [
        { code: 'framework.estimateMissing' },
        { code: 'framework.maximumMissing', rule: 'LAW-C-23/20' },
      ],
    });
    expect(decideMaximum({ estimate: euroCents(2n), maximum: euroCents(1n) })).toMatchObject({
      errors: [{ code: 'framework.maximumBelowEstimate' }],
    });
  });

  it('LAW-C-23/20: are exhausted at the maximum, in total and per participant', () => {
    const facts = {
      amount: euroCents(10n),
      calledOff: { total: euroCents(80n), participant: euroCents(40n) },
      maximum: { total: euroCents(90n), participant: euroCents(50n) },
    };
    expect(decideCallOff(facts).ok).toBe(true);
    expect(decideCallOff({ ...facts, amount: euroCents(11n) })).toMatchObject({
      errors: [{ params: { whose: 'total', roomCents: '10' } }, { params: { whose: 'participant' } }],
    });
  });

  it('LAW-2.143: with several suppliers a contract is given directly only when all terms are fixed', () => {
    expect(decideCallOffRoute('direct', 3, false)).toMatchObject({
      errors: [{ remedy: 'callOff.miniCompetition' }],
    });
    expect(decideCallOffRoute('direct', 3, true).ok).toBe(true);
    expect(decideCallOffRoute('direct', 1, false).ok).toBe(true);
    expect(decideCallOffRoute('miniCompetition', 3, false).ok).toBe(true);
  });
});
