import { parseLocalDate, valueOf, type LocalDate } from '@bundel/kernel';
import { certificateStatusOn } from '@bundel/organisations-domain';
import type { Tx } from '@bundel/platform';
import type { CertificateStatus, CertificateType } from './certificate.types.js';

type Row = Omit<CertificateType, 'status'> & { readonly today: string };

const current = `
  select id, type, scope, issuer, number, valid_from::text as "validFrom", valid_until::text as "validUntil",
         (clock_timestamp() at time zone 'Europe/Amsterdam')::date::text as today
  from certificate
  where organisation_id = $1 and withdrawn_at is null and replaced_by is null`;

/** Certificates that a supplier holds up: not those that were replaced or removed. */
export async function listCertificates(tx: Tx, organisationId: string): Promise<CertificateType[]> {
  const rows = await tx.query<Row>(`${current} order by valid_until, type, id limit 500`, [organisationId]);
  return rows.map(withStatus);
}

export async function findCertificate(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<CertificateType | null> {
  const rows = await tx.query<Row>(`${current} and id = $2`, [organisationId, id]);
  return rows[0] === undefined ? null : withStatus(rows[0]);
}

const day = (text: string): LocalDate => valueOf(parseLocalDate(text));

const withStatus = ({ today, ...row }: Row): CertificateType => ({
  ...row,
  status: certificateStatusOn(
    { validFrom: day(row.validFrom), validUntil: day(row.validUntil) },
    day(today),
  ) as CertificateStatus,
});
