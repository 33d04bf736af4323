import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import type { CertificateType } from '../supplier-profile/certificate.types.js';
import { findCertificate } from '../supplier-profile/read-certificates.js';

/** Takes a certificate off the profile. The row stays, because an earlier bid may have relied on it. */
export async function removeCertificate(
  tx: ActTx,
  member: Member,
  certificateId: string,
): Promise<Result<CertificateType, Refusal>> {
  tx.about('certificate', certificateId);
  const certificate = await findCertificate(tx, member.organisationId, certificateId);
  if (certificate === null) return refused(notFound('certificate', ['certificateId']));
  await tx.query(`update certificate set withdrawn_at = clock_timestamp() where id = $1`, [certificateId]);
  return ok(certificate);
}
