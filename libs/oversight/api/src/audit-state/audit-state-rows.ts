import type { Tx } from '@bundel/platform';

/** Length of the acting organisation's chain and how much of it checkpoints cover. */
export async function readSealedLength(tx: Tx): Promise<{ readonly rows: number; readonly sealed: number }> {
  const [found] = await tx.query<{ rows: number; sealed: number }>(
    `select coalesce((select length from audit_chain where chain = bundel.organisation_id()), 0)::float8 as rows,
       coalesce((select max(last) from audit_seal where chain = bundel.organisation_id()), 0)::float8 as sealed`,
  );
  return found ?? { rows: 0, sealed: 0 };
}
