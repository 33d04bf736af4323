import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';

/** Takes a contract of the own body away with its value. */
export async function removeRunningContract(
  tx: ActTx,
  member: Member,
  id: string,
): Promise<Result<true, Refusal>> {
  tx.about('runningContract', id);
  const found = await tx.query(
    `select 1 from running_contract where id = $1 and organisation_id = $2 for update`,
    [id, member.organisationId],
  );
  if (found.length === 0) return refused(notFound('running contract', ['id']));
  await tx.query(`delete from running_contract where id = $1`, [id]);
  return ok(true);
}
