import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Refusal } from '@bundel/platform';
import { endSessions, liveSessionIds } from '../session/sessions.js';

/** Ends one session of the person who asks; somebody else's does not exist for them. */
export async function revokeSession(
  tx: ActTx,
  personId: string,
  sessionId: string,
): Promise<Result<string, Refusal>> {
  tx.about('session', sessionId);
  const own = (await liveSessionIds(tx, personId)).filter((id) => id === sessionId);
  const [ended] = await endSessions(tx, own, 'revoked');
  if (ended !== undefined) return ok(ended);
  return refused({ code: 'NOT_FOUND', message: 'This session does not exist.', path: ['sessionId'] });
}
