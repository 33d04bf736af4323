import type { Member, Tx } from '@bundel/platform';

/** A mandate of a person that is in force today, with its ceiling in whole cents. */
export interface CoveringMandate {
  readonly id: string;
  readonly ceilingCents: bigint;
}

/** The widest mandate that this person holds today in the own body; null when there is none. Locked until the end. */
export async function widestMandate(tx: Tx, member: Member): Promise<CoveringMandate | null> {
  const rows = await tx.query<{ id: string; cents: string }>(
    `select id, ceiling_cents as cents from mandate
     where organisation_id = $1 and person_id = $2 and ended_at is null
       and valid_from <= (clock_timestamp() at time zone 'Europe/Amsterdam')::date
       and (valid_until is null or valid_until >= (clock_timestamp() at time zone 'Europe/Amsterdam')::date)
     order by ceiling_cents desc, id limit 1 for update`,
    [member.organisationId, member.personId],
  );
  const [row] = rows;
  return row === undefined ? null : { id: row.id, ceilingCents: BigInt(row.cents) };
}
