import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { Browser, type Visit } from '../support/browser.js';
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
const arrive = async (person: DemoLogin): Promise<string> =>
  person.callbackAddress(await person.start(), 'demo-n-willems', 'substantial');

/** A refusal is a page in the language of the visitor, no session, and one row in the trail. */
async function expectRefused(
  person: DemoLogin,
  visit: Visit,
  code: string,
  action = 'signIn',
): Promise<void> {
  expect([400, 403]).toContain(visit.status);
  expect(visit.headers.get('content-type')).toContain('text/html');
  expect(visit.text).toContain('<html lang="nl">');
  expect(visit.text).toContain(code);
  expect(person.browser.cookie(world.portal.url, '__Host-bundel')).toBeUndefined();
  expect(await person.viewer()).toBeNull();
  expect((await rows.refusals()).at(-1)).toMatchObject({ action, code });
}

describe('the portal refuses', () => {
  test('a wrong state', async () => {
    const person = visitor();
    const callback = new URL(await arrive(person));
    callback.searchParams.set('state', 'A'.repeat(43));
    await expectRefused(person, await person.browser.visit(callback.href), 'STATE_UNKNOWN');
  });

  test('an answer without a state', async () => {
    const person = visitor();
    const callback = new URL(await arrive(person));
    callback.searchParams.delete('state');
    await expectRefused(person, await person.browser.visit(callback.href), 'STATE_UNKNOWN');
  });

  test('an answer that is brought to another browser', async () => {
    const victim = visitor();
    await victim.start();
    await expectRefused(victim, await victim.browser.visit(await arrive(visitor())), 'OTHER_BROWSER');
  });

  test('a callback that is played again', async () => {
    const person = visitor();
    const callback = await arrive(person);
    await person.browser.visit(callback);
    expect(await person.viewer()).not.toBeNull();
    const again = new DemoLogin(world.portal.url, new Browser());
    const secret = person.browser.cookie(world.portal.url, '__Host-bundel-login') ?? '';
    again.browser.setCookie(world.portal.url, '__Host-bundel-login', secret);
    await expectRefused(again, await again.browser.visit(callback), 'ALREADY_USED');
  });

  test('a code that was used before, under a fresh state', async () => {
    const person = visitor();
    const used = new URL(await arrive(person));
    await person.browser.visit(used.href);
    const thief = visitor();
    const callback = new URL(await arrive(thief));
    callback.searchParams.set('code', String(used.searchParams.get('code')));
    await expectRefused(thief, await thief.browser.visit(callback.href), 'PROVIDER_REFUSED');
  });

  test('the unused code of another login: PKCE ties it to the browser that asked', async () => {
    const stolen = new URL(await arrive(visitor()));
    const thief = visitor();
    const callback = new URL(await arrive(thief));
    callback.searchParams.set('code', String(stolen.searchParams.get('code')));
    await expectRefused(thief, await thief.browser.visit(callback.href), 'PROVIDER_REFUSED');
  });

  test('an answer that claims to come from another login service', async () => {
    const person = visitor();
    const callback = new URL(await arrive(person));
    callback.searchParams.set('iss', 'https://evil.example');
    await expectRefused(person, await person.browser.visit(callback.href), 'ANSWER_NOT_TRUSTED');
  });

  test('a login that took longer than ten minutes by the clock of the database', async () => {
    const person = visitor();
    const callback = await arrive(person);
    await rows.ask(`update login_attempt set expires_at = clock_timestamp() where used_at is null`);
    await expectRefused(person, await person.browser.visit(callback), 'ATTEMPT_EXPIRED');
  });

  test('a login that the person stops', async () => {
    const person = visitor();
    const page = await person.start();
    const abort = new URL(`${new URL(page.url).pathname}/abort`, page.url).href;
    await expectRefused(person, await person.browser.visit(abort, { form: {} }), 'CANCELLED');
  });

  test('every step of a login again, in English', async () => {
    const visit = await new Browser('en').visit(`${world.portal.url}/auth/callback?code=x&state=y`);
    expect(visit.text).toContain('We do not recognise this login attempt');
    expect(visit.headers.get('cache-control')).toBe('no-store');
    expect(visit.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('the demo login refuses', () => {
  const authorize = (change: (query: URLSearchParams) => void): Promise<Visit> => {
    const url = new URL(`${world.idp.issuer}/auth`);
    url.search = new URLSearchParams({
      client_id: 'bundel',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${world.portal.url}/auth/callback`,
      state: 'state',
      nonce: 'nonce',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    }).toString();
    change(url.searchParams);
    return new Browser().visit(url.href, { stopBefore: `${world.portal.url}/` });
  };

  test('a request without PKCE', async () => {
    const visit = await authorize((query) => query.delete('code_challenge'));
    expect(new URL(visit.url).searchParams.get('error')).toBe('invalid_request');
  });

  test('PKCE without hashing', async () => {
    const visit = await authorize((query) => query.set('code_challenge_method', 'plain'));
    expect(new URL(visit.url).searchParams.get('error')).toBe('invalid_request');
  });

  test('another address to return to, or an unknown portal', async () => {
    const elsewhere = await authorize((query) => query.set('redirect_uri', 'https://evil.example/cb'));
    expect(elsewhere.status).toBe(400);
    const unknown = await authorize((query) => query.set('client_id', 'someone-else'));
    expect(unknown.status).toBe(400);
  });

  test('the wrong client secret', async () => {
    const answer = await fetch(`${world.idp.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('bundel:wrong').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x' }),
    });
    expect(answer.status).toBe(401);
  });
});
