import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPersonas } from '@bundel/identity-api';
import { useTestDatabase } from '@bundel/testing';
import { Browser } from '../support/browser.js';
import { DemoLogin } from '../support/demo-login.js';
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

const visitor = (): DemoLogin => new DemoLogin(world.portal.url, new Browser());

describe('logging in', () => {
  test('nobody is signed in at first', async () => {
    expect(await visitor().viewer()).toBeNull();
  });

  test('a person with one role acts in it at once', async () => {
    const person = visitor();
    await person.logIn('demo-n-willems');
    expect(await person.viewer()).toMatchObject({
      person: { name: 'N. Willems', email: 'n.willems@zwolle.example' },
      membership: { organisationName: 'Gemeente Zwolle', role: 'demandOfficer' },
      assurance: 'substantial',
    });
  });

  test('leaves a row in the trail with the level and the place it came from', async () => {
    await visitor().logIn('demo-i-slot', 'low');
    const trail = await rows.ask(
      `select role, result, object_type, details from audit_entry
       where action = 'signIn' and person_name = 'I. Slot'`,
    );
    expect(trail).toEqual([
      {
        role: 'demandOfficer',
        result: 'done',
        object_type: 'session',
        details: { assurance: 'low', issuer: new URL(world.idp.issuer).host },
      },
    ]);
  });

  test('goes on to the page that was asked for', async () => {
    const person = visitor();
    const done = await person.logIn(
      'demo-n-willems',
      'low',
      '/auth/login?returnTo=%2Fcampagnes%3Ffilter%3Dopen',
    );
    expect(done.url).toBe(`${world.portal.url}/campagnes?filter=open`);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '/auth/logout',
  ])('never sends people to %s', async (wish) => {
    const person = visitor();
    const start = await person.start(`/auth/login?returnTo=${encodeURIComponent(wish)}`);
    const callback = await person.callbackAddress(start, 'demo-n-willems', 'low');
    const answer = await fetch(callback, {
      redirect: 'manual',
      headers: { cookie: `__Host-bundel-login=${person.browser.cookie(callback, '__Host-bundel-login')}` },
    });
    expect(answer.status).toBe(303);
    expect(new URL(String(answer.headers.get('location')), world.portal.url).origin).toBe(world.portal.url);
    expect(answer.headers.get('location')).not.toContain('logout');
  });

  test('asks for PKCE S256, state, nonce and the language', async () => {
    const answer = await fetch(`${world.portal.url}/auth/login`, {
      redirect: 'manual',
      headers: { 'accept-language': 'en-GB' },
    });
    const asked = new URL(String(answer.headers.get('location'))).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      ui_locales: 'en',
    });
  });

  test('asks in the language that the portal is shown in, whatever the browser prefers', async () => {
    const answer = await fetch(`${world.portal.url}/auth/login?locale=nl`, {
      redirect: 'manual',
      headers: { 'accept-language': 'en-GB' },
    });
    const asked = new URL(String(answer.headers.get('location'))).searchParams;
    expect(asked.get('ui_locales')).toBe('nl');
  });

  test('several tabs can be logging in at the same time', async () => {
    const person = visitor();
    const first = await person.callbackAddress(
      await person.start('/auth/login?returnTo=/een'),
      'demo-n-willems',
      'low',
    );
    await person.start('/auth/login?returnTo=/twee');
    expect((await person.browser.visit(first)).url).toBe(`${world.portal.url}/een`);
  });
});

describe('someone the portal does not know', () => {
  const guest = { name: 'Nieuwe Collega', email: 'nieuw@zwolle.example' };

  test('signs in without an organisation, and is the same person the next time', async () => {
    const ids = [];
    for (let times = 0; times < 2; times += 1) {
      const person = visitor();
      const callback = await person.callbackAddress(await person.start(), 'other', 'low', guest);
      await person.browser.visit(callback);
      const viewer = await person.viewer();
      expect(viewer).toMatchObject({ person: guest, membership: null, memberships: [] });
      ids.push(viewer?.person.id);
    }
    expect(new Set(ids).size).toBe(1);
  });

  test('is never taken for someone with the same e-mail address', async () => {
    const person = visitor();
    const same = { name: 'M. de Vries', email: 'm.devries@zwolle.example' };
    await person.browser.visit(await person.callbackAddress(await person.start(), 'other', 'low', same));
    expect(await person.viewer()).toMatchObject({ person: same, memberships: [] });
  });
});

describe('an invitation', () => {
  const token = 'invitation-token-of-forty-three-characters-';
  const invite = (secret: string, email: string): Promise<unknown> =>
    rows.ask(
      `insert into invitation (organisation_id, email, name, roles, token_hash, invited_by, expires_at)
       select o.id, $1, 'x', '{demandOfficer}', encode(sha256(convert_to($2, 'utf8')), 'hex'), p.id,
              clock_timestamp() + interval '1 day'
       from organisation o, person p where o.code = 'zwolle' and p.name = 'L. Jansen'`,
      [email, secret],
    );
  const answer = async (secret: string, email: string): Promise<{ status: number; person: DemoLogin }> => {
    const person = visitor();
    const start = await person.start(`/auth/login?invitation=${secret}`);
    const callback = await person.callbackAddress(start, 'other', 'substantial', {
      name: 'U. Itgenodigd',
      email,
    });
    const { status } = await person.browser.visit(callback);
    return { status, person };
  };

  test('makes the invited person a colleague at the first login, and works once', async () => {
    await invite(token, 'uitgenodigd@zwolle.example');
    const { person } = await answer(token, 'Uitgenodigd@zwolle.example');
    expect(await person.viewer()).toMatchObject({
      membership: { organisationName: 'Gemeente Zwolle', role: 'demandOfficer' },
    });
    const trail = await rows.ask(
      `select action, result, role, person_name, details from audit_entry e join organisation o on o.id = e.chain
       where o.code = 'zwolle' and object_type = 'invitation'`,
    );
    expect(trail).toEqual([
      {
        action: 'acceptInvitation',
        result: 'done',
        role: 'demandOfficer',
        person_name: 'U. Itgenodigd',
        details: { roles: 'demandOfficer' },
      },
    ]);
    const again = await answer(token, 'uitgenodigd@zwolle.example');
    expect(again.status).toBe(403);
    expect(await again.person.viewer()).toBeNull();
  });

  test('does not work for another e-mail address', async () => {
    await invite(`${token}2`, 'iemand@zwolle.example');
    const { status, person } = await answer(`${token}2`, 'ander@zwolle.example');
    expect(status).toBe(403);
    expect(await person.viewer()).toBeNull();
    expect((await rows.refusals()).at(-1)).toMatchObject({ action: 'signIn', code: 'INVITATION_REFUSED' });
  });

  test.each([
    ['bids for a supplier', 'bidManager', 'INVITATION_OTHER_SIDE', 'Laat eerst uw rol'],
    ['sent it', 'localAdministrator', 'INVITATION_OWN', 'Vraag een andere lokaal beheerder'],
  ])('tells whoever %s why not, and what to do', async (_who, role, code, remedy) => {
    const persona = demoPersonas.find(({ memberships }) => memberships.some((held) => held.role === role));
    if (persona === undefined) throw new Error(`no persona is ${role}`);
    await invite(`${token}${code}`, persona.email);
    await rows.ask(
      `update invitation set invited_by = i.person_id from person_identity i where i.subject = $1 and $2
         and email = $3`,
      [persona.subject, code === 'INVITATION_OWN', persona.email],
    );
    const person = visitor();
    const start = await person.start(`/auth/login?invitation=${token}${code}`);
    const callback = await person.callbackAddress(start, persona.subject, 'substantial');
    const { status, text } = await person.browser.visit(callback);
    expect(status).toBe(403);
    expect(text).toContain(remedy);
    expect((await rows.refusals()).at(-1)).toMatchObject({ action: 'signIn', code });
  });
});

describe('the token of the login service', () => {
  test('is stored so that the database cannot read it, and still ends the session there', async () => {
    const person = visitor();
    await person.logIn('demo-n-willems');
    const stored = await rows.ask<{ id_token: string }>(
      `select id_token from session where id_token is not null`,
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.every(({ id_token }) => id_token.startsWith('sealed-1.'))).toBe(true);
  });
});

describe('choosing a capacity', () => {
  const choose = `mutation($input: ChooseMembershipInput!) { chooseMembership(input: $input) {
    viewer { membership { organisationName role } } errors { __typename ... on UserError { code } } } }`;

  test('a person with several roles has none until one is chosen', async () => {
    const person = visitor();
    await person.logIn('demo-h-nijland');
    const before = await person.viewer();
    expect(before?.membership).toBeNull();
    expect(before?.memberships).toHaveLength(2);
    const secret = person.browser.cookie(world.portal.url, '__Host-bundel');
    const wish = before?.memberships.find(
      ({ organisationName }) => organisationName === 'Provincie Overijssel',
    );
    const input = { organisationId: wish?.organisationId, role: wish?.role };
    expect(await person.ask(choose, { input })).toMatchObject({
      chooseMembership: { viewer: { membership: { organisationName: 'Provincie Overijssel' } }, errors: [] },
    });
    expect(person.browser.cookie(world.portal.url, '__Host-bundel')).not.toBe(secret);
    expect((await person.viewer())?.membership?.organisationName).toBe('Provincie Overijssel');
  });

  test('a role somebody else holds does not exist', async () => {
    const person = visitor();
    await person.logIn('demo-n-willems');
    const own = (await person.viewer())?.membership;
    const input = { organisationId: own?.organisationId, role: 'coordinator' };
    expect(await person.ask(choose, { input })).toEqual({
      chooseMembership: { viewer: null, errors: [{ __typename: 'NotFound', code: 'NOT_FOUND' }] },
    });
  });

  test('a role that is withdrawn is gone at the next request', async () => {
    const person = visitor();
    await person.logIn('demo-p-kuipers');
    expect((await person.viewer())?.membership?.role).toBe('mandateHolder');
    await rows.ask(`update membership set ended_at = clock_timestamp() where role = 'mandateHolder'`);
    expect(await person.viewer()).toMatchObject({ membership: null, memberships: [] });
  });
});
