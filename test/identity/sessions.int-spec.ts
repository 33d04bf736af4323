import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { Browser, type Visit } from '../support/browser.js';
import { DemoLogin, type Level } from '../support/demo-login.js';
import { startPortalWithDemoLogin } from '../support/identity-portal.js';
import { IdentityRows } from '../support/identity-rows.js';

const database = useTestDatabase();
const rows = new IdentityRows(() => database.superuserUrl);
let world: Awaited<ReturnType<typeof startPortalWithDemoLogin>>;

beforeAll(async () => {
  world = await startPortalWithDemoLogin(database.appUrl);
  await rows.addDemoPersons(world.idp.issuer);
}, 60_000);
afterEach(() => expect(world.portal.bugs).toEqual([]));
afterAll(() => world.close());

const sessionCookie = '__Host-bundel';
const visitor = (): DemoLogin => new DemoLogin(world.portal.url, new Browser());
const secretOf = (person: DemoLogin): string =>
  String(person.browser.cookie(world.portal.url, sessionCookie));
async function signedIn(persona = 'demo-n-willems', level: Level = 'substantial'): Promise<DemoLogin> {
  const person = visitor();
  await person.logIn(persona, level);
  return person;
}
/** The same person in a browser that only has this cookie. */
function withCookie(secret: string): DemoLogin {
  const person = visitor();
  person.browser.setCookie(world.portal.url, sessionCookie, secret);
  return person;
}
const shiftSession = (secret: string, change: string): Promise<unknown> =>
  rows.ask(`update session set ${change} where token_hash = sha256(convert_to($1, 'utf8'))`, [secret]);

describe('the session cookie', () => {
  test('is for this host only, over HTTPS only, invisible to scripts and not sent by other sites', async () => {
    const person = await signedIn();
    const lines = person.browser.setCookies.filter((line) => line.startsWith('__Host-'));
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) {
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).not.toMatch(/Domain=/i);
    }
  });

  test('holds 256 random bits of which the database keeps a hash only', async () => {
    const secret = secretOf(await signedIn());
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const [found] = await rows.ask<{ hits: number }>(
      `select count(*)::int as hits from session s where s::text like '%' || $1 || '%'`,
      [secret],
    );
    expect(found?.hits).toBe(0);
  });

  test.each(['', 'x', 'A'.repeat(43), "' or true --", '../../etc', 'é'.repeat(43)])(
    'with a made-up value %p is nobody',
    async (value) => {
      expect(await withCookie(encodeURI(value)).viewer()).toBeNull();
    },
  );
});

describe('a session', () => {
  test('is new at every login: a planted cookie never becomes a signed-in one', async () => {
    const planted = 'A'.repeat(43);
    const victim = withCookie(planted);
    await victim.logIn('demo-n-willems');
    expect(secretOf(victim)).not.toBe(planted);
    expect(await withCookie(planted).viewer()).toBeNull();
    const first = secretOf(victim);
    await victim.logIn('demo-n-willems');
    expect(secretOf(victim)).not.toBe(first);
  });

  test('that is revoked is refused at the next request', async () => {
    const [phone, laptop] = [await signedIn(), await signedIn()];
    const { mySessions } = await laptop.ask<{
      mySessions: { totalCount: number; nodes: { id: string; isCurrent: boolean }[] };
    }>(`{ mySessions { totalCount nodes { id isCurrent signedInAt lastSeenAt endsAt assurance } } }`);
    expect(mySessions.nodes.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const newest = mySessions.nodes.filter(({ isCurrent }) => !isCurrent)[0];
    const revoke = `mutation($id: Uuid!) { revokeSession(input: { sessionId: $id }) { sessionId errors { __typename } } }`;
    expect(await laptop.ask(revoke, { id: newest?.id })).toEqual({
      revokeSession: { sessionId: newest?.id, errors: [] },
    });
    expect(await phone.viewer()).toBeNull();
    expect(await laptop.viewer()).not.toBeNull();
    expect(await laptop.ask(revoke, { id: newest?.id })).toMatchObject({
      revokeSession: { sessionId: null, errors: [{ __typename: 'NotFound' }] },
    });
  });

  test('of somebody else does not exist', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn('demo-i-slot')];
    const [row] = await rows.ask<{ id: string }>(
      `select id from session where token_hash = sha256(convert_to($1, 'utf8'))`,
      [secretOf(theirs)],
    );
    const revoke = `mutation($id: Uuid!) { revokeSession(input: { sessionId: $id }) { errors { ... on UserError { code } } } }`;
    expect(await mine.ask(revoke, { id: row?.id })).toMatchObject({
      revokeSession: { errors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await theirs.viewer()).not.toBeNull();
  });

  test('ends after an hour without use, by the clock of the database', async () => {
    const person = await signedIn();
    await shiftSession(
      secretOf(person),
      `last_seen_at = clock_timestamp() - interval '59 minutes 58 seconds'`,
    );
    expect(await person.viewer()).not.toBeNull();
    await shiftSession(secretOf(person), `last_seen_at = clock_timestamp() - interval '60 minutes'`);
    expect(await person.viewer()).toBeNull();
  });

  test('is kept alive by use', async () => {
    const person = await signedIn();
    await shiftSession(secretOf(person), `last_seen_at = clock_timestamp() - interval '50 minutes'`);
    await person.viewer();
    const [row] = await rows.ask<{ fresh: boolean }>(
      `select last_seen_at > clock_timestamp() - interval '1 minute' as fresh from session
       where token_hash = sha256(convert_to($1, 'utf8'))`,
      [secretOf(person)],
    );
    expect(row?.fresh).toBe(true);
  });

  test('ends after twelve hours however much it is used', async () => {
    const person = await signedIn();
    const [row] = await rows.ask<{ hours: number }>(
      `select extract(epoch from ends_at - created_at)::float / 3600 as hours from session
       where token_hash = sha256(convert_to($1, 'utf8'))`,
      [secretOf(person)],
    );
    expect(row?.hours).toBeCloseTo(12, 3);
    await shiftSession(secretOf(person), `ends_at = clock_timestamp()`);
    expect(await person.viewer()).toBeNull();
  });

  test('ends on every device when the person says so', async () => {
    const [here, there, other] = [
      await signedIn('demo-e-visser'),
      await signedIn('demo-e-visser'),
      await signedIn(),
    ];
    const query = `mutation { signOutEverywhere { endedSessions errors { __typename } } }`;
    expect(await here.ask(query)).toEqual({ signOutEverywhere: { endedSessions: 2, errors: [] } });
    expect(await there.viewer()).toBeNull();
    expect(await here.viewer()).toBeNull();
    expect(await other.viewer()).not.toBeNull();
  });
});

describe('logging out', () => {
  const logout = (person: DemoLogin, headers: Record<string, string>): Promise<Visit> =>
    person.browser.visit(`${world.portal.url}/auth/logout`, { method: 'POST', headers });
  const own = (): Record<string, string> => ({ origin: world.portal.url, 'sec-fetch-site': 'same-origin' });

  test('ends the session here and at the login service', async () => {
    const person = await signedIn();
    const secret = secretOf(person);
    const answer = await logout(person, { ...own(), accept: 'application/json' });
    const { location } = JSON.parse(answer.text) as { location: string };
    expect(await withCookie(secret).viewer()).toBeNull();
    expect(person.browser.cookie(world.portal.url, sessionCookie)).toBeUndefined();
    const confirm = await person.browser.visit(location);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(confirm.text)?.[1] ?? '';
    const done = await person.browser.visit(`${world.idp.issuer}/session/end/confirm`, {
      form: { xsrf, logout: 'yes' },
      stopBefore: `${world.portal.url}/`,
    });
    expect(done.url).toBe(`${world.portal.url}/`);
    expect((await person.start()).text).not.toContain('U bent hier al ingelogd');
  });

  test('works without scripts, by a page that leads on', async () => {
    const person = await signedIn();
    const answer = await logout(person, own());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('refresh')).toContain(`0; url=${world.idp.issuer}/session/end`);
    expect(await person.viewer()).toBeNull();
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost:1', 'sec-fetch-site': 'same-origin' },
    {},
  ])('is not something another site can do: %j', async (headers) => {
    const person = await signedIn();
    expect((await logout(person, headers as Record<string, string>)).status).toBe(403);
    expect(await person.viewer()).not.toBeNull();
  });

  test('cannot be done by following a link', async () => {
    const person = await signedIn();
    await person.browser.visit(`${world.portal.url}/auth/logout`);
    expect(await person.viewer()).not.toBeNull();
  });
});

describe('raising the level', () => {
  test('asks to log in anew and renews the session, with the same role and end', async () => {
    const person = await signedIn('demo-c-van-dam', 'substantial');
    const before = secretOf(person);
    const done = await person.logIn(
      'demo-c-van-dam',
      'high',
      '/auth/step-up?level=high&returnTo=/toezegging',
    );
    expect(done.url).toBe(`${world.portal.url}/toezegging`);
    expect(secretOf(person)).not.toBe(before);
    expect(await withCookie(before).viewer()).toBeNull();
    expect(await person.viewer()).toMatchObject({ assurance: 'high', membership: { role: 'mandateHolder' } });
  });

  test('shows the login page with the level that is asked for, although the person is known there', async () => {
    const person = await signedIn('demo-c-van-dam', 'substantial');
    const page = await person.start('/auth/step-up?level=high');
    expect(page.text).toContain('vraagt voor deze handeling niveau hoog');
    expect(page.text).toContain('U bent hier al ingelogd');
  });

  test('is refused when the new login is not high enough', async () => {
    const person = await signedIn('demo-c-van-dam', 'low');
    const done = await person.logIn('demo-c-van-dam', 'substantial', '/auth/step-up?level=high');
    expect(done.status).toBe(403);
    expect(done.text).toContain('LEVEL_TOO_LOW');
    expect(await person.viewer()).toMatchObject({ assurance: 'low' });
    expect((await rows.refusals()).at(-1)).toMatchObject({ action: 'stepUp', code: 'LEVEL_TOO_LOW' });
  });

  test('is refused for somebody else', async () => {
    const person = await signedIn('demo-c-van-dam', 'low');
    const done = await person.logIn('demo-m-de-vries', 'high', '/auth/step-up?level=high');
    expect(done.status).toBe(403);
    expect(done.text).toContain('OTHER_PERSON');
    expect(await person.viewer()).toMatchObject({ person: { name: 'C. van Dam' }, assurance: 'low' });
  });
});
