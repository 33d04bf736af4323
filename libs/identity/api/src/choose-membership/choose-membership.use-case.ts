import { ok, refused, type Result } from '@bundel/kernel';
import type { Actor, ActTx, Refusal } from '@bundel/platform';
import type { PersonDirectory } from '../person-directory.js';
import { actorOfSession } from '../session/actor-of-session.js';
import { renewSession } from '../session/sessions.js';
import { findViewer } from '../viewer/find-viewer.js';
import type { Viewer } from '../viewer/viewer.type.js';

export interface ChosenMembership {
  readonly viewer: Viewer | null;
  readonly sessionSecret: string;
}

const notHeld: Refusal = {
  code: 'NOT_FOUND',
  message: 'You do not hold this role in this organisation.',
  path: ['role'],
};

/** Continues the session in another capacity, under a new secret. Runs under system scope: own memberships only. */
export async function chooseMembership(
  tx: ActTx,
  people: PersonDirectory,
  actor: Actor,
  wish: { readonly organisationId: string; readonly role: string },
): Promise<Result<ChosenMembership, Refusal>> {
  const held = await people.listMemberships(tx, actor.personId);
  const membership = held.find(
    ({ organisationId, role }) => organisationId === wish.organisationId && role === wish.role,
  );
  if (membership === undefined) return refused(notHeld);
  tx.about('membership', membership.id, { role: membership.role });
  const renewed = await renewSession(tx, actor.sessionId, { membershipId: membership.id });
  if (renewed === null) return refused(notHeld);
  const { personId, assurance } = actor;
  const next = await actorOfSession(tx, people, {
    id: renewed.id,
    personId,
    membershipId: membership.id,
    assurance,
  });
  return ok({ viewer: await findViewer(tx, people, next), sessionSecret: renewed.secret });
}
