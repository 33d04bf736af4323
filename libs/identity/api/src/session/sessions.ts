import { announce, sessionEndedTopic, type Assurance, type Tx } from '@bundel/platform';
import { lifetimes } from '../identity-settings.js';
import type { SealedText } from './sealed-text.js';
import { hashOf, newSecret } from './secret.js';

/** SQL condition: the session may be used, by the database's clock. */
export const isLive = `revoked_at is null and ends_at > clock_timestamp()
  and last_seen_at > clock_timestamp() - make_interval(mins => ${lifetimes.idleMinutes})`;

export type EndReason = 'signed-out' | 'revoked' | 'signed-out-everywhere' | 'renewed';

/** A session that was just made; the secret is told once, to the browser. */
export interface OpenedSession {
  readonly id: string;
  readonly secret: string;
}

export interface NewSession {
  readonly personId: string;
  readonly membershipId: string | null;
  readonly assurance: Assurance;
  readonly idToken: SealedText;
  readonly userAgent: string;
}

export interface LiveSession {
  readonly id: string;
  readonly personId: string;
  readonly membershipId: string | null;
  readonly assurance: Assurance;
  readonly idToken: SealedText | null;
}

const columns = `id, person_id as "personId", membership_id as "membershipId", assurance, id_token as "idToken"`;

/** Makes a session with a secret nobody had before: a planted cookie can never become a signed-in one. */
export async function openSession(tx: Tx, session: NewSession): Promise<OpenedSession> {
  const secret = newSecret();
  const rows = await tx.query<{ id: string }>(
    `insert into session (token_hash, person_id, membership_id, assurance, id_token, user_agent_hash, ends_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(hours => $7)) returning id`,
    [
      hashOf(secret),
      session.personId,
      session.membershipId,
      session.assurance,
      session.idToken,
      hashOf(session.userAgent),
      lifetimes.absoluteHours,
    ],
  );
  return { id: idOf(rows), secret };
}

/**
 * Continues a session under a new id and secret after its rights changed; the old secret is void at once.
 * The absolute end stays where it was. @returns null when the session is no longer live.
 */
export async function renewSession(
  tx: Tx,
  sessionId: string,
  change: {
    readonly membershipId?: string | null;
    readonly assurance?: Assurance;
    readonly idToken?: SealedText;
  },
): Promise<OpenedSession | null> {
  const live = await lockLiveSession(tx, sessionId);
  if (live === null) return null;
  const secret = newSecret();
  const rows = await tx.query<{ id: string }>(
    `insert into session (token_hash, person_id, membership_id, assurance, id_token, user_agent_hash, created_at, ends_at)
     select $2, person_id, $3, $4, $5, user_agent_hash, created_at, ends_at from session where id = $1 returning id`,
    [
      sessionId,
      hashOf(secret),
      change.membershipId === undefined ? live.membershipId : change.membershipId,
      change.assurance ?? live.assurance,
      change.idToken ?? live.idToken,
    ],
  );
  await endSessions(tx, [sessionId], 'renewed');
  return { id: idOf(rows), secret };
}

/** Ends sessions at once, for HTTP and for open connections alike. @returns ids of those that were still live. */
export async function endSessions(tx: Tx, ids: readonly string[], reason: EndReason): Promise<string[]> {
  const ended: string[] = [];
  for (const id of ids) {
    const rows = await tx.query<{ id: string }>(
      `with ended as (update session set revoked_at = clock_timestamp(), revoked_reason = $2, id_token = null
       where id = $1 and revoked_at is null returning id) select id from ended`,
      [id, reason],
    );
    if (rows.length === 0) continue;
    ended.push(id);
    await announce(tx, sessionEndedTopic, { sessionId: id });
  }
  return ended;
}

/** The live session behind a browser's secret, or null. Its last use is written at most once a minute. */
export async function useSession(tx: Tx, secret: string): Promise<LiveSession | null> {
  const rows = await tx.query<LiveSession & { readonly stale: boolean }>(
    `select ${columns}, last_seen_at < clock_timestamp() - make_interval(secs => ${lifetimes.touchSeconds}) as stale
     from session where token_hash = $1 and ${isLive}`,
    [hashOf(secret)],
  );
  const session = rows[0];
  if (session === undefined) return null;
  if (session.stale) {
    await tx.query(
      `update session set last_seen_at = clock_timestamp() where id = $1 and revoked_at is null`,
      [session.id],
    );
  }
  return session;
}

export async function lockLiveSession(tx: Tx, id: string): Promise<LiveSession | null> {
  const rows = await tx.query<LiveSession>(
    `select ${columns} from session where id = $1 and ${isLive} for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Ids of a person's sessions that can still be used. */
export async function liveSessionIds(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`select id from session where person_id = $1 and ${isLive}`, [
    personId,
  ]);
  return rows.map((row) => row.id);
}

function idOf(rows: readonly { readonly id: string }[]): string {
  const row = rows[0];
  if (row === undefined) throw new Error('The session was not stored.');
  return row.id;
}
