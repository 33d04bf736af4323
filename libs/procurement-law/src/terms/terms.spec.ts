import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@bundel/kernel';
import { latestAdditionalInformation, plannedAdditionalInformation } from './additional-information.js';
import { decideClosingDate, earliestClosing } from './closing-date.js';
import { decideExtension, neededExtension } from './extension.js';
import { mayAgreeTerm, minimumTerm, TERM_KINDS, type TermFacts, type TermKind } from './minimum-days.js';
import { decidePriorInformation } from './prior-information.js';

const day = (text: string) => text as LocalDate;
const plain: TermFacts = {
  kind: 'open-tender',
  electronic: false,
  priorInformation: false,
  urgent: false,
  documentsOnline: true,
};
const days = (kind: TermKind, facts: Partial<TermFacts> = {}) =>
  minimumTerm({ ...plain, ...facts, kind }).days;

describe('minimum terms (LAW-2.71, LAW-2.74, LAW-2.74b)', () => {
  it.each([
    ['open-tender', 45, 40, 29, 15],
    ['restricted-request', 30, 30, 30, 15],
    ['restricted-tender', 40, 35, 29, 10],
    ['negotiated-request', 30, 30, 30, 15],
    ['negotiated-tender', 40, 35, 29, 10],
    ['dialogue-request', 30, 30, 30, 30],
    ['innovation-partnership-request', 30, 30, 30, 30],
    ['dps-admission', 30, 30, 30, 30],
    ['dps-tender', 10, 10, 10, 10],
  ] as const)(
    '%s takes %d days, electronically %d, after prior information %d, urgently %d',
    (kind, ...expected) => {
      expect([
        days(kind),
        days(kind, { electronic: true }),
        days(kind, { priorInformation: true, electronic: true }),
        days(kind, { urgent: true }),
      ]).toEqual(expected);
    },
  );

  it('LAW-2.72: five days more for tenders whose documents are not online, but not when urgent', () => {
    expect(days('open-tender', { electronic: true, documentsOnline: false })).toBe(45);
    expect(days('restricted-tender', { documentsOnline: false })).toBe(45);
    expect(days('open-tender', { urgent: true, documentsOnline: false })).toBe(15);
    expect(days('dps-admission', { documentsOnline: false })).toBe(30);
  });

  it('names the articles it counted with', () => {
    expect(minimumTerm({ ...plain, electronic: true, documentsOnline: false }).rules).toEqual([
      'LAW-2.71',
      'LAW-2.74b',
      'LAW-2.72',
    ]);
    expect(TERM_KINDS).toHaveLength(9);
  });

  it('LAW-2.74a: only a sub-central buyer agrees a term for tenders, and with all candidates', () => {
    expect(mayAgreeTerm('restricted-tender', true, true)).toBe(true);
    expect(mayAgreeTerm('restricted-tender', true, false)).toBe(false);
    expect(mayAgreeTerm('restricted-tender', false, true)).toBe(false);
    expect(mayAgreeTerm('open-tender', true, true)).toBe(false);
    expect(mayAgreeTerm('restricted-request', true, true)).toBe(false);
  });
});

describe('closing dates (LAW-2.71, LAW-WORKING-DAY)', () => {
  const facts = { ...plain, electronic: true };

  it('the day of sending does not count; a rest day moves the end and the reason is shown', () => {
    // 40 days after 5 November 2026 is Tuesday 15 December; after 16 November it is Saturday 26 December.
    expect(earliestClosing(day('2026-11-05'), facts)).toMatchObject({
      counted: '2026-12-15',
      holds: '2026-12-15',
    });
    expect(earliestClosing(day('2026-11-16'), facts)).toMatchObject({
      counted: '2026-12-26',
      holds: '2026-12-28',
      skipped: [
        { date: '2026-12-26', reason: 'secondChristmasDay' },
        { date: '2026-12-27', reason: 'sunday' },
      ],
    });
  });

  it('refuses a date that is a day early, with article and earliest date', () => {
    expect(decideClosingDate(day('2026-11-05'), day('2026-12-14'), facts)).toMatchObject({
      ok: false,
      errors: [
        {
          code: 'term.tooShort',
          article: '2.74b',
          params: { earliest: '2026-12-15', minimum: 40, given: 39 },
          remedy: 'term.closeOnOrAfter',
        },
      ],
    });
    expect(decideClosingDate(day('2026-11-05'), day('2026-12-15'), facts).ok).toBe(true);
  });

  it('does not refuse on the working-day rule alone: it is a note for a lawyer', () => {
    const decision = decideClosingDate(day('2026-11-16'), day('2026-12-26'), facts);
    expect(decision).toMatchObject({ ok: true });
    expect(decision.ok && decision.value.notes.map(({ code }) => code)).toEqual([
      'term.endsOnRestDay',
      'calendar.moved',
    ]);
  });
});

describe('prior information (LAW-2.71-6)', () => {
  const sent = day('2026-01-31');
  it.each([
    ['2026-03-23', 'priorInformation.tooRecent'],
    ['2026-03-24', null],
    ['2027-01-31', null],
    ['2027-02-01', 'priorInformation.tooOld'],
  ])('a notice on %s gives %s', (noticeSent, code) => {
    const decision = decidePriorInformation({ sent, noticeSent: day(noticeSent), complete: true });
    expect(decision.ok ? null : decision.errors[0]?.code).toBe(code);
  });

  it('refuses one that lacked information', () => {
    expect(decidePriorInformation({ sent, noticeSent: day('2026-06-01'), complete: false })).toMatchObject({
      errors: [{ code: 'priorInformation.incomplete', article: '2.71 lid 6' }],
    });
  });
});

describe('additional information (LAW-2.54)', () => {
  it('comes ten days before the deadline, four when urgent', () => {
    expect(latestAdditionalInformation(day('2029-03-05'), false)).toBe('2029-02-23');
    expect(latestAdditionalInformation(day('2028-03-02'), true)).toBe('2028-02-27');
  });

  it('is planned on the working day before', () => {
    expect(plannedAdditionalInformation(day('2027-04-06'), false)).toMatchObject({
      counted: '2027-03-27',
      holds: '2027-03-25', // the 26th is Good Friday
    });
  });
});

describe('extending the deadline (LAW-2.73)', () => {
  const change = {
    deadline: day('2027-01-29'),
    urgent: false,
    informationGiven: day('2027-01-19'),
    informationMatters: true,
    changed: null,
  };

  it('is not needed when the last answer was in time or did not matter', () => {
    expect(neededExtension(change).needed).toBe(false);
    expect(
      neededExtension({ ...change, informationGiven: day('2027-01-25'), informationMatters: false }).needed,
    ).toBe(false);
  });

  it('gives suppliers ten days after a late answer, and at least one day more after a significant change', () => {
    expect(neededExtension({ ...change, informationGiven: day('2027-01-21') })).toMatchObject({
      cause: 'lateInformation',
      counted: '2027-01-31',
      holds: '2027-02-01',
    });
    expect(neededExtension({ ...change, changed: day('2027-01-04') })).toMatchObject({
      cause: 'significantChange',
      counted: '2027-01-30',
    });
  });

  it('refuses too short an extension and an earlier deadline', () => {
    const late = { ...change, informationGiven: day('2027-01-21') };
    expect(decideExtension(late, day('2027-01-30'))).toMatchObject({ errors: [{ article: '2.73' }] });
    expect(decideExtension(late, day('2027-02-01'))).toMatchObject({ ok: true });
    expect(decideExtension(change, day('2027-01-28'))).toMatchObject({
      errors: [{ code: 'extension.earlier' }],
    });
  });
});
