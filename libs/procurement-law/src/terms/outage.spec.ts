import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@bundel/kernel';
import { decideFingerprintedTender, decideOutageExtension, fingerprintGraceDay } from './outage.js';

const at = (text: string) => text as Instant;
const deadline = at('2027-03-25T11:00:00.000000Z');

describe('a failure before the deadline (LAW-2.109)', () => {
  const outage = {
    deadline,
    failedFrom: at('2027-03-25T10:30:00.000000Z'),
    failedUntil: null,
    anyTenderSeen: false,
    allNotified: true,
  };
  const later = at('2027-03-31T11:00:00.000000Z');

  it('may move the deadline while nobody saw a tender and everyone is told', () => {
    expect(decideOutageExtension(outage, later).ok).toBe(true);
  });

  it('refuses with every reason at once', () => {
    const decision = decideOutageExtension(
      { ...outage, anyTenderSeen: true, allNotified: false, failedFrom: later },
      deadline,
    );
    expect(decision.ok ? [] : decision.errors.map(({ code }) => code)).toEqual([
      'outage.notBeforeDeadline',
      'outage.tenderSeen',
      'outage.notAllNotified',
      'outage.notLater',
    ]);
  });
});

describe('a fingerprint in time (LAW-2.109a)', () => {
  const tender = {
    deadline,
    fingerprintReceived: at('2027-03-25T10:59:59.999999Z'),
    fingerprint: 'abc',
    tenderReceived: at('2027-03-30T21:59:59.999999Z'),
    fingerprintOfTender: 'abc',
  };

  it('gives one working day: over Easter that is Tuesday', () => {
    expect(fingerprintGraceDay(deadline)).toBe('2027-03-30');
    expect(decideFingerprintedTender(tender).ok).toBe(true);
  });

  it('counts the day by the Dutch clock, also after summer time began', () => {
    const late = { ...tender, tenderReceived: at('2027-03-30T22:00:00.000000Z') };
    expect(decideFingerprintedTender(late)).toMatchObject({ errors: [{ code: 'fingerprint.tenderLate' }] });
  });

  it('refuses a fingerprint on the deadline itself and another tender', () => {
    const other = { ...tender, fingerprintReceived: deadline, fingerprintOfTender: 'abd' };
    expect(decideFingerprintedTender(other)).toMatchObject({
      errors: [{ code: 'fingerprint.late' }, { code: 'fingerprint.differs', article: '2.109a' }],
    });
  });
});
