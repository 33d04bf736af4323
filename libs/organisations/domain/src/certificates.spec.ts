import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, valueOf } from '@bundel/kernel';
import fc from 'fast-check';
import { certificateStatusOn, countsAsEvidenceOn, decideCertificate } from './certificates.js';

const command = {
  type: 'ISO/IEC 27001',
  scope: 'Managed hosting, Amsterdam',
  issuer: 'Example Certification',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
};
const certificate = valueOf(decideCertificate(command));
const on = (year: number, month: number, day: number) =>
  certificateStatusOn(certificate, localDate(year, month, day));

describe('certificates', () => {
  it('are valid from their first up to and including their last day, and announced ninety days before', () => {
    expect(on(2025, 12, 31)).toBe('notYetValid');
    expect(on(2026, 1, 1)).toBe('valid');
    expect(on(2026, 10, 1)).toBe('valid');
    expect(on(2026, 10, 2)).toBe('expiring');
    expect(on(2026, 12, 31)).toBe('expiring');
    expect(on(2027, 1, 1)).toBe('expired');
  });

  it('are refused with every reason', () => {
    const result = decideCertificate({
      ...command,
      type: ' ',
      scope: '',
      validFrom: '2026-13-01',
      validUntil: 'soon',
    });
    expect(result.ok ? [] : result.errors.map(({ code, path }) => [code, path[0]])).toEqual([
      ['certificate.empty', 'type'],
      ['certificate.empty', 'scope'],
      ['date.unknown', 'validFrom'],
      ['date.format', 'validUntil'],
    ]);
    expect(decideCertificate({ ...command, validUntil: '2025-12-31' })).toMatchObject({
      errors: [{ code: 'certificate.period', path: ['validUntil'] }],
    });
  });

  it('law: a status never goes back as days pass, and evidence counts only between the two dates', () => {
    const order = ['notYetValid', 'valid', 'expiring', 'expired'];
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 800 }), fc.integer({ min: 0, max: 400 }), (start, later) => {
        const day = addDays(certificate.validFrom, start);
        const [before, after] = [day, addDays(day, later)].map((date) =>
          order.indexOf(certificateStatusOn(certificate, date)),
        );
        expect((before ?? 0) <= (after ?? 0)).toBe(true);
        expect(countsAsEvidenceOn(certificate, day)).toBe(
          day >= certificate.validFrom && day <= certificate.validUntil,
        );
      }),
    );
  });
});
