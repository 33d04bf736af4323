import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { writeCertificate } from '../add-certificate/add-certificate.use-case.js';
import { notFound } from '../errors/error-union.js';
import type { CertificateType } from '../supplier-profile/certificate.types.js';
import { findCertificate } from '../supplier-profile/read-certificates.js';
import type { ReplaceCertificateInput } from './replace-certificate.input.js';

/** Puts a newer certificate in the place of another; the old row stays and points to the new one. */
export async function replaceCertificate(
  tx: ActTx,
  member: Member,
  input: ReplaceCertificateInput,
): Promise<Result<CertificateType, Refusal>> {
  tx.about('certificate', input.certificateId);
  await tx.query(`select id from certificate where id = $1 for update`, [input.certificateId]);
  const old = await findCertificate(tx, member.organisationId, input.certificateId);
  if (old === null) return refused(notFound('certificate', ['certificateId']));
  const written = await writeCertificate(tx, member, input.certificate);
  if (!written.ok) return written;
  await tx.query(`update certificate set replaced_by = $2 where id = $1`, [old.id, written.value]);
  tx.about('certificate', written.value, { replaces: old.id });
  return ok((await findCertificate(tx, member.organisationId, written.value)) as CertificateType);
}
