import { defineJob, type Tx } from '@bundel/platform';
import { z } from 'zod';
import { lifetimes } from '../identity-settings.js';

/** Erases what is left of sessions and logins that ended; to be run every hour. */
export const removeEndedSessionsJob = defineJob({
  name: 'remove-ended-sessions',
  version: 1,
  payload: z.object({}),
  dedupKey: () => 'all',
  retry: { attempts: 5, backoffMs: 10_000 },
});

/** Ended sessions stay a day, so that a person can be told why they were signed out. Running it twice changes nothing. */
export async function removeEndedSessions(
  tx: Tx,
): Promise<{ readonly sessions: number; readonly loginAttempts: number }> {
  const rows = await tx.query<{ sessions: number; loginAttempts: number }>(
    `with old_attempts as (
       delete from login_attempt where expires_at < clock_timestamp() - interval '1 day' returning 1
     ), old_sessions as (
       delete from session
       where least(coalesce(revoked_at, 'infinity'), ends_at, last_seen_at + make_interval(mins => $1))
             < clock_timestamp() - interval '1 day' returning 1
     )
     select (select count(*)::int from old_sessions) as sessions,
            (select count(*)::int from old_attempts) as "loginAttempts"`,
    [lifetimes.idleMinutes],
  );
  return rows[0] ?? { sessions: 0, loginAttempts: 0 };
}
