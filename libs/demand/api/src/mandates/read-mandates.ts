import { euroCents, formatMoneyAmount } from '@bundel/kernel';
import {
  decodeCursor,
  pageSize,
  toPage,
  type Member,
  type Page,
  type PageArgs,
  type Tx,
} from '@bundel/platform';
import type { Mandate } from './mandate.types.js';

const columns = `
  id, person_id as "personId", (select name from person where id = person_id) as "personName", ceiling_cents as cents,
  valid_from::text as "validFrom", valid_until::text as "validUntil", given_at as "givenAt", ended_at as "endedAt",
  (select name from person where id = given_by) as "givenBy",
  ended_at is null and valid_from <= (clock_timestamp() at time zone 'Europe/Amsterdam')::date
    and (valid_until is null or valid_until >= (clock_timestamp() at time zone 'Europe/Amsterdam')::date) as "inForce"`;

type Row = Omit<Mandate, 'ceiling'> & { readonly cents: string };

const toMandate = ({ cents, ...row }: Row): Mandate => ({
  ...row,
  ceiling: { amount: formatMoneyAmount(euroCents(BigInt(cents))), currency: 'EUR' },
});

/** A mandate holder sees the own mandates, whoever keeps or audits them sees all of the body. */
const visible = `organisation_id = $1 and ($2 <> 'mandateHolder' or person_id = $3)`;

export async function findMandate(tx: Tx, id: string): Promise<Mandate | null> {
  const rows = await tx.query<Row>(`select ${columns} from mandate where id = $1`, [id]);
  return rows[0] === undefined ? null : toMandate(rows[0]);
}

/** Mandates of the own body, the newest first. */
export async function listMandates(tx: Tx, member: Member, args: PageArgs): Promise<Page<Mandate>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const whose = [member.organisationId, member.role, member.personId];
  const rows = await tx.query<Row>(
    `select ${columns} from mandate where ${visible} and ($4::uuid is null or id < $4) order by id desc limit $5`,
    [...whose, after, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(*)::integer as count from mandate where ${visible}`,
    whose,
  );
  return toPage(rows.map(toMandate), size, total[0]?.count ?? 0, ({ id }) => [id]);
}
