import { instantFromDate, ok, refused, type Instant, type Result } from '@bundel/kernel';
import {
  decideInvitation,
  type Invitation as Decided,
  type InvitationFacts,
} from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { Invitation } from '../my-organisation/colleague.types.js';
import { findInvitation } from '../my-organisation/read-colleagues.js';
import { tidyText } from '../texts/tidy-text.js';
import { invitationFacts, lockRolesAs } from './invitation-facts.js';
import { hashInvitationToken, newInvitationToken } from './invitation-token.js';
import type { InviteColleagueInput } from './invite-colleague.input.js';

export interface SentInvitation {
  readonly invitation: Invitation;
  readonly token: string;
}

/** Invites a person for one or more roles of the own organisation. Only the hash of the secret is kept. */
export async function inviteColleague(
  tx: ActTx,
  member: Member,
  input: InviteColleagueInput,
): Promise<Result<SentInvitation, Refusal>> {
  const gone = await lockRolesAs(tx, member);
  if (gone !== null) return refused(gone);
  const facts = await invitationFacts(tx, member);
  const decided = decide(facts, input, instantFromDate(await tx.now()));
  if (!decided.ok) return decided;
  const { email, name, expiresAt, roles } = decided.value;
  const token = newInvitationToken();
  const rows = await tx.query<{ id: string }>(
    `insert into invitation (organisation_id, email, name, roles, token_hash, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [member.organisationId, email, name, roles, hashInvitationToken(token), member.personId, expiresAt],
  );
  const id = (rows[0] as { id: string }).id;
  tx.about('invitation', id, { roles: roles.join(' ') });
  const invitation = (await findInvitation(tx, id)) as Invitation;
  return ok({ invitation, token });
}

type DecidedRoles = Omit<Decided, 'role'> & { readonly roles: readonly string[] };

/** One decision per role; what every role repeats (the address, the name) is said once. */
function decide(
  facts: InvitationFacts,
  input: InviteColleagueInput,
  now: Instant,
): Result<DecidedRoles, Refusal> {
  const roles = [...new Set(input.roles)];
  const command = { email: tidyText(input.email), name: tidyText(input.name) };
  const outcomes = roles.map((role) => decideInvitation(facts, { ...command, role }, now));
  const refusals = new Map<string, Refusal>();
  outcomes.forEach((outcome, index) => {
    for (const reason of outcome.ok ? [] : outcome.errors) {
      const path = reason.path[0] === 'role' ? ['roles', String(index)] : reason.path;
      refusals.set(`${reason.code} ${path.join('.')}`, { ...reason, path });
    }
  });
  const [first, ...more] = refusals.values();
  if (first !== undefined) return refused(first, ...more);
  const decided = outcomes[0];
  if (decided === undefined || !decided.ok) {
    return refused({
      code: 'role.none',
      message: 'No role is chosen.',
      path: ['roles'],
      remedy: 'Choose at least one role.',
    });
  }
  return ok({ ...decided.value, roles });
}
