import { ok, refused, type Result } from '@bundel/kernel';
import { decideCertificate } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { CertificateType } from '../supplier-profile/certificate.types.js';
import { findCertificate, listCertificates } from '../supplier-profile/read-certificates.js';
import { checkLength, checkPresent } from '../texts/check-text.js';
import { tidyText } from '../texts/tidy-text.js';
import type { CertificateInput } from './add-certificate.input.js';

/** More certificates than this belong in a file with the bid. */
const mostCertificates = 200;

/** Adds a certificate to the own profile. */
export async function addCertificate(
  tx: ActTx,
  member: Member,
  input: CertificateInput,
): Promise<Result<CertificateType, Refusal>> {
  const held = await listCertificates(tx, member.organisationId);
  if (held.length >= mostCertificates) {
    return refused({
      code: 'certificate.many',
      message: `A profile has at most ${mostCertificates} certificates.`,
      path: [],
      remedy: 'Remove those that no longer matter.',
    });
  }
  const written = await writeCertificate(tx, member, input);
  if (!written.ok) return written;
  tx.about('certificate', written.value);
  return ok((await findCertificate(tx, member.organisationId, written.value)) as CertificateType);
}

/** Checks and writes a certificate; paths of refusals point into the field `certificate` of the input. */
export async function writeCertificate(
  tx: ActTx,
  member: Member,
  input: CertificateInput,
): Promise<Result<string, Refusal>> {
  const number = tidyText(input.number);
  const command = {
    type: tidyText(input.type),
    scope: tidyText(input.scope),
    issuer: tidyText(input.issuer),
    validFrom: input.validFrom,
    validUntil: input.validUntil,
  };
  const decided = decideCertificate(command);
  const [first, ...more] = [
    ...(decided.ok ? [] : decided.errors),
    ...checkPresent(number, ['number']),
    ...checkLength(command.type, ['type']),
    ...checkLength(command.scope, ['scope'], 1000),
    ...checkLength(command.issuer, ['issuer']),
    ...checkLength(number, ['number'], 100),
  ].map((refusal) => ({ ...refusal, path: ['certificate', ...(refusal.path ?? [])] }));
  if (first !== undefined) return refused(first, ...more);
  if (!decided.ok) return decided;
  const { type, scope, issuer, validFrom, validUntil } = decided.value;
  const rows = await tx.query<{ id: string }>(
    `insert into certificate (organisation_id, type, scope, issuer, number, valid_from, valid_until, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [member.organisationId, type, scope, issuer, number, validFrom, validUntil, member.personId],
  );
  return ok((rows[0] as { id: string }).id);
}
