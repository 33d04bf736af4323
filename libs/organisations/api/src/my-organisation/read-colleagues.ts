import {
  decodeCursor,
  pageSize,
  toPage,
  type Member,
  type Page,
  type PageArgs,
  type Tx,
} from '@bundel/platform';
import type { Colleague, Invitation } from './colleague.types.js';

/** An instant of the database as text with all its digits. */
export const instantText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const maySeeAddresses = (member: Member): boolean => member.role === 'localAdministrator';

const colleagueColumns = `
  p.id as "personId", p.name, case when $2::boolean then p.email end as email, p.id = bundel.person_id() as "isMe",
  json_agg(json_build_object('membershipId', m.id, 'role', m.role, 'since', ${instantText('m.valid_from')})
           order by m.role) as roles`;

const colleaguesOf = `
  from membership m join person p on p.id = m.person_id
  where m.organisation_id = $1 and m.ended_at is null`;

/** People with a role in the own organisation, by name; addresses for local administrators only. */
export async function listColleagues(tx: Tx, member: Member, args: PageArgs): Promise<Page<Colleague>> {
  const size = pageSize(args);
  const [name, id] = args.after ? decodeCursor(args.after, ['text', 'uuid']) : [null, null];
  const own = [member.organisationId, maySeeAddresses(member)];
  const rows = await tx.query<Colleague>(
    `select ${colleagueColumns} ${colleaguesOf}
       and ($3::text is null or (p.name collate "C", p.id::text) > ($3, $4))
     group by p.id order by p.name collate "C", p.id limit $5`,
    [...own, name, id, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(distinct m.person_id)::integer as count ${colleaguesOf}`,
    [member.organisationId],
  );
  return toPage(rows, size, total[0]?.count ?? 0, (row) => [row.name, row.personId]);
}

/** Whom a colleague can turn to is a handful of names, not a list to leaf through. */
const mostAdministrators = 20;

/** Names of the local administrators of the own organisation, by name. */
export async function listAdministrators(tx: Tx, member: Member): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select p.name ${colleaguesOf} and m.role = 'localAdministrator' order by p.name collate "C", p.id limit $2`,
    [member.organisationId, mostAdministrators],
  );
  return rows.map(({ name }) => name);
}

/** One colleague as the member may see them; null when the person holds no role any more. */
export async function findColleague(tx: Tx, member: Member, personId: string): Promise<Colleague | null> {
  const rows = await tx.query<Colleague>(
    `select ${colleagueColumns} ${colleaguesOf} and p.id = $3 group by p.id`,
    [member.organisationId, maySeeAddresses(member), personId],
  );
  return rows[0] ?? null;
}

const invitationColumns = `
  i.id, i.email, i.name, i.roles, inviter.name as "invitedBy", ${instantText('i.created_at')} as "createdAt",
  ${instantText('i.expires_at')} as "expiresAt",
  case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked'
       when i.expires_at <= clock_timestamp() then 'expired' else 'open' end as status`;

const invitations = `from invitation i join person inviter on inviter.id = i.invited_by`;

/** Invitations of the own organisation, newest first; row security shows them to local administrators only. */
export async function listInvitations(tx: Tx, member: Member, args: PageArgs): Promise<Page<Invitation>> {
  const size = pageSize(args);
  const [at, id] = args.after ? decodeCursor(args.after, ['instant', 'uuid']) : [null, null];
  const rows = await tx.query<Invitation>(
    `select ${invitationColumns} ${invitations}
     where i.organisation_id = $1 and ($2::text is null or (${instantText('i.created_at')}, i.id::text) < ($2, $3))
     order by i.created_at desc, i.id desc limit $4`,
    [member.organisationId, at, id, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(*)::integer as count ${invitations} where i.organisation_id = $1`,
    [member.organisationId],
  );
  return toPage(rows, size, total[0]?.count ?? 0, (row) => [row.createdAt, row.id]);
}

export async function findInvitation(tx: Tx, id: string): Promise<Invitation | null> {
  const rows = await tx.query<Invitation>(
    `select ${invitationColumns} ${invitations} where i.id = $1 and i.organisation_id = bundel.organisation_id()`,
    [id],
  );
  return rows[0] ?? null;
}
