import { describe, expect, it } from '@jest/globals';
import { euroCents, type LocalDate } from '@bundel/kernel';
import { decideEvidenceAge, decideExclusion, isWithinLookBack } from './exclusion.js';
import {
  decideInvitees,
  decideLiability,
  decideReferenceDemand,
  decideTurnover,
  isReferenceRecent,
} from './suitability.js';

const day = (text: string) => text as LocalDate;

describe('suitability', () => {
  const demand = {
    estimate: euroCents(100n),
    required: euroCents(300n),
    motivation: 'The supplier pre-finances.',
  };

  it('LAW-2.90: a turnover of three times the estimate may be asked, with weighty reasons', () => {
    expect(decideTurnover(demand).ok).toBe(true);
    expect(decideTurnover({ ...demand, required: euroCents(301n), motivation: '' })).toMatchObject({
      errors: [{ code: 'turnover.aboveCap', article: '2.90' }, { code: 'turnover.notMotivated' }],
    });
    expect(decideTurnover({ ...demand, required: euroCents(0n), motivation: '' }).ok).toBe(true);
  });

  const reference = {
    type: 'services',
    lookBackYears: 3,
    comparable: true,
    minimumValue: euroCents(60n),
    estimate: euroCents(100n),
  } as const;

  it('LAW-2.93: references go back three years, works five', () => {
    expect(decideReferenceDemand(reference).ok).toBe(true);
    expect(decideReferenceDemand({ ...reference, lookBackYears: 4 })).toMatchObject({
      errors: [{ article: '2.93' }],
    });
    expect(decideReferenceDemand({ ...reference, type: 'works', lookBackYears: 5 }).ok).toBe(true);
    expect(isReferenceRecent('services', day('2024-02-29'), day('2027-02-28'))).toBe(true);
    expect(isReferenceRecent('services', day('2024-02-29'), day('2027-03-01'))).toBe(false);
    expect(isReferenceRecent('services', day('2027-03-02'), day('2027-03-01'))).toBe(false);
  });

  it('LAW-2.93-3: references are comparable, not identical', () => {
    expect(decideReferenceDemand({ ...reference, comparable: false })).toMatchObject({
      errors: [{ article: '2.93 lid 3' }],
    });
  });

  it('GIDS-3.5G: a reference above 60 % of the estimate is noted, not refused', () => {
    expect(decideReferenceDemand({ ...reference, minimumValue: euroCents(61n) })).toMatchObject({
      ok: true,
      value: { notes: [{ rule: 'GIDS-3.5G' }] },
    });
  });

  it('GIDS-3.9D: unlimited liability is noted', () => {
    expect(decideLiability(true)).toMatchObject({ ok: true, value: { notes: [{ rule: 'GIDS-3.9D' }] } });
    expect(decideLiability(false)).toMatchObject({ value: { notes: [] } });
  });

  it('GIDS-INVITEES: three to five suppliers, or a reason', () => {
    expect([2, 3, 5, 6].map((count) => decideInvitees(count, '').ok)).toEqual([false, true, true, false]);
    expect(decideInvitees(6, 'A wide market.').ok).toBe(true);
  });
});

describe('exclusion', () => {
  const facts = {
    kind: 'mandatory',
    since: day('2022-03-01'),
    decidedOn: day('2027-03-01'),
    selfCleaningOffered: true,
    reliableAgain: false,
  } as const;

  it('LAW-2.86 and LAW-2.87: looks back five and three years, both ends included', () => {
    expect(decideExclusion(facts).ok).toBe(true);
    expect(decideExclusion({ ...facts, decidedOn: day('2027-03-02') })).toMatchObject({
      errors: [{ article: '2.86' }],
    });
    expect(decideExclusion({ ...facts, kind: 'optional' })).toMatchObject({ errors: [{ article: '2.87' }] });
    expect(isWithinLookBack('optional', day('2024-03-01'), day('2027-03-01'))).toBe(true);
    expect(isWithinLookBack('optional', day('2027-03-02'), day('2027-03-01'))).toBe(false);
  });

  it('LAW-2.87a: offers self-cleaning first and admits who is reliable again', () => {
    expect(decideExclusion({ ...facts, selfCleaningOffered: false, reliableAgain: true })).toMatchObject({
      errors: [{ code: 'exclusion.noSelfCleaning' }, { code: 'exclusion.reliableAgain', article: '2.87a' }],
    });
  });

  it.each([
    ['tradeRegister', '2026-09-01', true],
    ['tradeRegister', '2026-08-31', false],
    ['taxStatement', '2026-08-31', false],
    ['conductDeclaration', '2025-03-01', true],
    ['conductDeclaration', '2025-02-28', false],
    ['conductDeclaration', '2027-03-02', false],
  ] as const)('LAW-2.89: %s of %s on 1 March 2027: %s', (kind, issued, fresh) => {
    expect(decideEvidenceAge(kind, day(issued), day('2027-03-01')).ok).toBe(fresh);
  });
});
