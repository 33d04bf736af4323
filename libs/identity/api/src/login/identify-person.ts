import type { Tx } from '@bundel/platform';
import type { ExchangedLogin } from '../openid/openid-client.js';
import type { PersonDirectory } from '../person-directory.js';
import { LoginRefused } from './login-refusal.js';

/**
 * Who logged in. A person is recognised by issuer and subject only; an e-mail address never links anyone by itself.
 * An invitation counts when its secret was brought along and the login service vouches for the invited address.
 * Anyone else becomes a person without an organisation, who can register a supplier.
 * @returns the person's id.
 * @throws LoginRefused when data are missing or the invitation does not fit.
 */
export async function identifyPerson(
  tx: Tx,
  people: PersonDirectory,
  { facts, issuer }: ExchangedLogin,
  invitationToken: string | null,
): Promise<string> {
  const { subject, name, email } = facts;
  const known = await people.findPersonByIdentity(tx, issuer, subject);
  if (known !== null && invitationToken === null) return known.id;
  if (name === null || email === null) throw new LoginRefused('DATA_MISSING');
  if (invitationToken === null) {
    return (await people.createPersonFromIdentity(tx, { issuer, subject, name, email })).id;
  }
  if (!facts.emailVerified) throw new LoginRefused('EMAIL_NOT_VERIFIED');
  const accepted = await people.acceptInvitation(tx, {
    token: invitationToken,
    personIdentity: { issuer, subject },
    email,
    name,
  });
  if (!accepted.ok) {
    throw new LoginRefused('INVITATION_REFUSED', accepted.errors.map(({ code }) => code).join(' '));
  }
  return accepted.value.personId;
}
