import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@bundel/kernel';
import { decideConclusion, latestAwardNotice, standstillAfter, standstillException } from './standstill.js';

const day = (text: string) => text as LocalDate;
const facts = {
  noticeMandatory: true,
  biddersConcerned: 3,
  candidatesConcerned: 0,
  isCallOff: false,
  decisionSent: day('2026-12-10'),
  announcedDays: 20,
  concludeOn: day('2026-12-31'),
  interimRelief: null,
};
const codes = (decision: ReturnType<typeof decideConclusion>) =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

describe('standstill (LAW-2.127)', () => {
  it('takes twenty days from the day after sending', () => {
    expect(standstillAfter(day('2026-12-10'))).toEqual({
      firstDay: '2026-12-11',
      lastDay: '2026-12-30',
      earliestConclusion: '2026-12-31',
    });
  });

  it('refuses to conclude on its last day and allows the day after', () => {
    expect(codes(decideConclusion({ ...facts, concludeOn: day('2026-12-30') }))).toEqual([
      'standstill.running',
    ]);
    expect(decideConclusion(facts).ok).toBe(true);
  });

  it('refuses an announcement of nineteen days', () => {
    expect(codes(decideConclusion({ ...facts, announcedDays: 19 }))).toEqual([
      'standstill.announcedTooShort',
    ]);
  });

  it('keeps to a longer period that was announced', () => {
    expect(codes(decideConclusion({ ...facts, announcedDays: 25 }))).toEqual(['standstill.running']);
  });

  it('shows both days when the last one is a rest day', () => {
    // 20 days after 5 December 2026 is Christmas Day; the next working day is Monday the 28th.
    const decision = decideConclusion({
      ...facts,
      decisionSent: day('2026-12-05'),
      concludeOn: day('2026-12-28'),
    });
    expect(decision).toMatchObject({
      ok: true,
      value: { value: { lastDay: '2026-12-25', end: { holds: '2026-12-28' } } },
    });
    expect(decision.ok && decision.value.notes[0]).toMatchObject({ rule: 'LAW-WORKING-DAY' });
  });

  it.each([
    [{ noticeMandatory: false }, 'noMandatoryNotice'],
    [{ biddersConcerned: 1 }, 'onlyBidderConcerned'],
    [{ biddersConcerned: 1, candidatesConcerned: 1 }, null],
    [{ isCallOff: true }, 'callOff'],
    [{}, null],
  ])('%j: exception %s', (change, exception) => {
    expect(standstillException({ ...facts, ...change })).toBe(exception);
    if (exception !== null) {
      expect(decideConclusion({ ...facts, ...change, concludeOn: day('2026-12-11') }).ok).toBe(true);
    }
  });

  it('LAW-2.131: waits for the court and for the end of the period', () => {
    const filed = { filedOn: day('2026-12-29'), decidedOn: null };
    expect(codes(decideConclusion({ ...facts, interimRelief: filed }))).toEqual(['standstill.courtPending']);
    const decided = { ...filed, decidedOn: day('2027-01-20') };
    expect(codes(decideConclusion({ ...facts, interimRelief: decided }))).toEqual(['standstill.beforeCourt']);
    expect(decideConclusion({ ...facts, interimRelief: decided, concludeOn: day('2027-01-20') }).ok).toBe(
      true,
    );
  });

  it('LAW-2.134: the award notice follows within thirty days, planned on the working day before', () => {
    expect(latestAwardNotice(day('2027-01-01'))).toMatchObject({
      counted: '2027-01-31',
      holds: '2027-01-29',
    });
  });
});
