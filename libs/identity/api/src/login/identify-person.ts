import type { Tx } from '@bundel/platform';
import type { ExchangedLogin } from '../openid/openid-client.js';
import type { AcceptedInvitation, PersonDirectory } from '../person-directory.js';
import { LoginRefused, type LoginRefusalCode } from './login-refusal.js';

/** Who logged in, and what this login accepted. */
export interface IdentifiedPerson {
  readonly personId: string;
  readonly accepted: AcceptedInvitation | null;
}

/** Reasons that the person can do something about, each with a page of its own. */
const reasons: Readonly<Record<string, LoginRefusalCode>> = {
  'duties.sides': 'INVITATION_OTHER_SIDE',
  'duties.ownRole': 'INVITATION_OWN',
};

/**
 * Who logged in. A person is recognised by issuer and subject only; an e-mail address never links anyone by itself.
 * An invitation counts when its secret was brought along and the login service vouches for the invited address.
 * Anyone else becomes a person without an organisation, who can register a supplier.
 * @returns the person's id, and the invitation when one was accepted.
 * @throws LoginRefused when data are missing or the invitation does not fit.
 */
export async function identifyPerson(
  tx: Tx,
  people: PersonDirectory,
  { facts, issuer }: ExchangedLogin,
  invitationToken: string | null,
): Promise<IdentifiedPerson> {
  const { subject, name, email } = facts;
  const known = await people.findPersonByIdentity(tx, issuer, subject);
  if (known !== null && invitationToken === null) return { personId: known.id, accepted: null };
  if (name === null || email === null) throw new LoginRefused('DATA_MISSING');
  if (invitationToken === null) {
    const created = await people.createPersonFromIdentity(tx, { issuer, subject, name, email });
    return { personId: created.id, accepted: null };
  }
  if (!facts.emailVerified) throw new LoginRefused('EMAIL_NOT_VERIFIED');
  const accepted = await people.acceptInvitation(tx, {
    token: invitationToken,
    personIdentity: { issuer, subject },
    email,
    name,
  });
  if (!accepted.ok) {
    const codes = accepted.errors.map(({ code }) => code);
    throw new LoginRefused(reasons[codes[0] ?? ''] ?? 'INVITATION_REFUSED', codes.join(' '));
  }
  return { personId: accepted.value.personId, accepted: accepted.value };
}
