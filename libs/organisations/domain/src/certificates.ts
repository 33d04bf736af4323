import { addDays, parseLocalDate, unlessRefused, type LocalDate, type Result } from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from './refusal.js';

/** Days before its end in which a certificate is announced to expire. */
export const EXPIRY_WARNING_DAYS = 90;

/** A certificate of a supplier: what it proves, for what, by whom, from and up to which day, both included. */
export interface Certificate {
  readonly type: string;
  /** The services, places or parts of the company it covers. */
  readonly scope: string;
  readonly issuer: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
}

export type CertificateStatus = 'notYetValid' | 'valid' | 'expiring' | 'expired';

/** Status on a day: valid on its first and its last day; expiring from ninety days before its last. */
export const certificateStatusOn = (
  { validFrom, validUntil }: Pick<Certificate, 'validFrom' | 'validUntil'>,
  day: LocalDate,
): CertificateStatus => {
  if (day < validFrom) return 'notYetValid';
  if (day > validUntil) return 'expired';
  return addDays(day, EXPIRY_WARNING_DAYS) >= validUntil ? 'expiring' : 'valid';
};

/** True when the certificate counts as evidence on this day. */
export const countsAsEvidenceOn = (certificate: Certificate, day: LocalDate): boolean => {
  const status = certificateStatusOn(certificate, day);
  return status === 'valid' || status === 'expiring';
};

export type RecordCertificate = Readonly<Record<keyof Certificate, string>>;

const TEXTS = ['type', 'scope', 'issuer'] as const;

/** Decides whether a certificate may be recorded; collects every reason why not. An expired one may: it is history. */
export const decideCertificate = (command: RecordCertificate): Result<Certificate, Refusal> => {
  const from = parseLocalDate(command.validFrom);
  const until = parseLocalDate(command.validUntil);
  const refusals = [
    ...TEXTS.filter((field) => command[field].trim() === '').map((field) =>
      refusal(
        'certificate.empty',
        [field],
        `The ${field} is missing.`,
        `Copy the ${field} from the certificate.`,
      ),
    ),
    ...(from.ok ? [] : refusalsAt(['validFrom'], from.errors)),
    ...(until.ok ? [] : refusalsAt(['validUntil'], until.errors)),
    ...(from.ok && until.ok && until.value < from.value
      ? [
          refusal(
            'certificate.period',
            ['validUntil'],
            'The certificate ends before it begins.',
            'Check both dates on the certificate.',
          ),
        ]
      : []),
  ];
  return unlessRefused(refusals, () => ({
    type: command.type.trim(),
    scope: command.scope.trim(),
    issuer: command.issuer.trim(),
    validFrom: command.validFrom.trim() as LocalDate,
    validUntil: command.validUntil.trim() as LocalDate,
  }));
};
