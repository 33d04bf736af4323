import type { Actor, Tx } from '@bundel/platform';
import type { PersonDirectory } from '../person-directory.js';
import type { LiveSession } from './sessions.js';

/**
 * The actor a session stands for. A membership that was withdrawn since leaves the person without organisation and
 * role; a person who no longer exists is nobody.
 */
export async function actorOfSession(
  tx: Tx,
  people: PersonDirectory,
  session: Pick<LiveSession, 'id' | 'personId' | 'membershipId' | 'assurance'>,
): Promise<Actor | null> {
  const person = await people.findPerson(tx, session.personId);
  if (person === null) return null;
  const held = session.membershipId === null ? [] : await people.listMemberships(tx, session.personId);
  const membership = held.find(({ id }) => id === session.membershipId);
  return {
    personId: person.id,
    personName: person.name,
    sessionId: session.id,
    organisationId: membership?.organisationId ?? null,
    organisationName: membership?.organisationName ?? null,
    organisationKind: membership?.organisationKind ?? null,
    role: membership?.role ?? null,
    assurance: session.assurance,
  };
}
