import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { removeEndedSessions } from './remove-ended-sessions.job.js';

const address = useTestDatabase();
let database: Database;

beforeAll(async () => {
  database = new Database(
    await createDataSource({ url: address.appUrl, entities: [], poolSize: 2 }).initialize(),
  );
});
afterAll(() => database.close());

const scope = systemScope('test');

test('erases sessions a day after they ended and logins that were never finished, and keeps the rest', async () => {
  await database.transaction(scope, async (tx) => {
    await tx.query(`insert into person (id, name, email)
      values ('00000000-0000-4000-8000-000000000001', 'P. Erson', 'p@voorbeeld.example')`);
    await tx.query(`
      insert into session (token_hash, person_id, assurance, user_agent_hash, last_seen_at, ends_at, revoked_at, id_token)
      select sha256(convert_to(name, 'utf8')), '00000000-0000-4000-8000-000000000001', 'low', '', seen, ends, revoked, 'sealed-1.' || name
      from (values
        ('live', now(), now() + interval '1 hour', null),
        ('just ended', now(), now() + interval '1 hour', now()),
        ('revoked', now() - interval '2 days', now() + interval '1 hour', now() - interval '25 hours'),
        ('over', now() - interval '26 hours', now() - interval '25 hours', null),
        ('idle', now() - interval '26 hours', now() + interval '1 hour', null)
      ) as made (name, seen, ends, revoked)`);
    await tx.query(`
      insert into login_attempt (state_hash, browser_hash, nonce, code_verifier, return_to, expires_at)
      select sha256(convert_to(age, 'utf8')), '', '', '', '/', now() - age::interval
      from unnest(array['1 minute', '25 hours']) as age`);
  });
  expect(await database.transaction(scope, removeEndedSessions)).toEqual({ sessions: 3, loginAttempts: 1 });
  expect(await database.transaction(scope, removeEndedSessions)).toEqual({ sessions: 0, loginAttempts: 0 });
  const left = await database.transaction(scope, (tx) =>
    tx.query<{ name: string }>(`select replace(id_token, 'sealed-1.', '') as name from session order by 1`),
  );
  expect(left.map(({ name }) => name)).toEqual(['just ended', 'live']);
});

test('without the portal’s own context nobody’s session is visible', async () => {
  const rows = await database.transaction({ kind: 'public' }, (tx) =>
    tx.query(`select id from session union all select session_id from login_attempt`),
  );
  expect(rows).toEqual([]);
});
