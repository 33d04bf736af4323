import type { Tx } from '@bundel/platform';

/** Where a person is mailed; null when nobody is known under this id. Call under system scope. */
export async function findMailAddress(tx: Tx, personId: string): Promise<string | null> {
  const rows = await tx.query<{ email: string }>(`select email from person where id = $1`, [personId]);
  return rows[0]?.email ?? null;
}
