import type { Actor, Tx } from '@bundel/platform';
import type { PersonDirectory } from '../person-directory.js';
import type { Viewer } from './viewer.type.js';

/** What a signed-in person may know about themselves; null for a visitor. Call under system scope. */
export async function findViewer(
  tx: Tx,
  people: PersonDirectory,
  actor: Actor | null,
): Promise<Viewer | null> {
  if (actor === null) return null;
  const person = await people.findPerson(tx, actor.personId);
  if (person === null) return null;
  const memberships = (await people.listMemberships(tx, actor.personId)).map(
    ({ organisationId, organisationName, organisationKind, role }) => ({
      organisationId,
      organisationName,
      organisationKind,
      role,
    }),
  );
  const membership = memberships.find(
    ({ organisationId, role }) => organisationId === actor.organisationId && role === actor.role,
  );
  const { id, name, email } = person;
  return {
    person: { id, name, email },
    membership: membership ?? null,
    memberships,
    assurance: actor.assurance,
  };
}
