import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { BrokenProvider, challengeOf, type Faults } from '../support/broken-provider.js';
import { Browser, type Visit } from '../support/browser.js';
import { DemoLogin } from '../support/demo-login.js';
import { freePort } from '../support/free-port.js';
import { clientSecret, startPortal, type RunningPortal } from '../support/identity-portal.js';
import { IdentityRows } from '../support/identity-rows.js';

const database = useTestDatabase();
const rows = new IdentityRows(() => database.superuserUrl);
let provider: BrokenProvider;
let portal: RunningPortal;

beforeAll(async () => {
  provider = await BrokenProvider.start(clientSecret);
  portal = await startPortal({
    databaseUrl: database.appUrl,
    issuer: provider.issuer,
    port: await freePort(),
  });
}, 60_000);
beforeEach(() => {
  provider.faults = {};
});
afterEach(() => expect(portal.bugs).toEqual([]));
afterAll(() => Promise.all([portal.close(), provider.close()]));

const visitor = (): DemoLogin => new DemoLogin(portal.url, new Browser());

async function refusedWith(faults: Faults, path = '/auth/login'): Promise<{ visit: Visit; cause: string }> {
  provider.faults = faults;
  const person = visitor();
  const visit = await person.start(path);
  expect(visit.status).toBeGreaterThanOrEqual(400);
  expect(visit.status).toBeLessThan(500);
  expect(visit.text).toContain('<h1>');
  expect(person.browser.cookie(portal.url, '__Host-bundel')).toBeUndefined();
  expect(await person.viewer()).toBeNull();
  const last = (await rows.refusals()).at(-1);
  expect(visit.text).toContain(last?.code);
  return { visit, cause: `${last?.code} ${last?.cause ?? ''}` };
}

test('a login service that behaves lets people in, with PKCE to the end', async () => {
  const person = visitor();
  expect((await person.start()).url).toBe(`${portal.url}/`);
  expect(await person.viewer()).toMatchObject({ person: { name: 'P. Erson' }, assurance: 'low' });
  const verifier = String(provider.lastToken.get('code_verifier'));
  expect(provider.lastAuthorization.get('code_challenge')).toBe(challengeOf(verifier));
});

const now = (): number => Math.floor(Date.now() / 1000);

describe('the portal refuses an id token', () => {
  test.each<[string, Faults, string]>([
    ['with another nonce', { claims: (c) => ({ ...c, nonce: 'other' }) }, 'nonce'],
    ['without a nonce', { claims: ({ nonce: _, ...c }) => c }, ''],
    ['of another issuer', { claims: (c) => ({ ...c, iss: 'https://evil.example' }) }, 'iss'],
    ['for another audience', { claims: (c) => ({ ...c, aud: 'someone-else' }) }, 'aud'],
    [
      'for several audiences, made for another',
      { claims: (c) => ({ ...c, aud: ['bundel', 'x'], azp: 'x' }) },
      'azp',
    ],
    ['that has expired', { claims: (c) => ({ ...c, iat: now() - 900, exp: now() - 600 }) }, 'exp'],
    ['that is not valid yet', { claims: (c) => ({ ...c, nbf: now() + 600 }) }, 'nbf'],
    ['without an end', { claims: ({ exp: _, ...c }) => c }, ''],
    ['without a subject', { claims: ({ sub: _, ...c }) => c }, ''],
    ['with algorithm none', { signature: 'none' }, ''],
    ['of which the signature was removed', { signature: 'removed' }, ''],
    ['signed by another key', { signature: 'other-key' }, ''],
    ['signed by a key it brings along itself', { signature: 'embedded-key' }, ''],
    ['signed with the client secret', { signature: 'client-secret' }, ''],
  ])('%s', async (_name, faults, claim) => {
    const { cause } = await refusedWith(faults);
    expect(cause).toMatch(/^ANSWER_NOT_TRUSTED /);
    expect(cause).toContain(claim);
    expect(cause).not.toContain('evil');
  });
});

describe('the portal refuses an answer', () => {
  test('without an id token', async () => {
    const { cause } = await refusedWith({ tokenAnswer: ({ id_token: _, ...body }) => body });
    expect(cause).toContain('ANSWER_NOT_TRUSTED');
  });

  test('with another state', async () => {
    const { cause } = await refusedWith({ callback: (query) => query.set('state', 'x'.repeat(43)) });
    expect(cause).toContain('STATE_UNKNOWN');
  });

  test('that says each thing twice', async () => {
    const { cause } = await refusedWith({ callback: (query) => query.append('code', 'another') });
    expect(cause).toContain('ANSWER_NOT_TRUSTED');
  });

  test('with tokens in the address, as the implicit flow would', async () => {
    const { cause } = await refusedWith({ callback: (query) => query.set('id_token', 'x.y.z') });
    expect(cause).toContain('ANSWER_NOT_TRUSTED');
  });

  test('without a name or an e-mail address', async () => {
    const { cause } = await refusedWith({
      claims: ({ name: _, sub: __, ...c }) => ({ ...c, sub: 'nameless' }),
      userinfo: { sub: 'nameless' },
    });
    expect(cause).toContain('DATA_MISSING');
  });

  test('whose further data are about somebody else', async () => {
    const { cause } = await refusedWith({
      claims: ({ name: _, ...c }) => ({ ...c, sub: 'nameless' }),
      userinfo: { sub: 'somebody-else', name: 'S. Else' },
    });
    expect(cause).toContain('ANSWER_NOT_TRUSTED');
  });

  test('to an invitation by an address that nobody verified', async () => {
    const { cause } = await refusedWith(
      { claims: (c) => ({ ...c, sub: 'unverified', email_verified: false }) },
      '/auth/login?invitation=a-token-that-is-long-enough',
    );
    expect(cause).toContain('EMAIL_NOT_VERIFIED');
  });
});

describe('when more assurance is asked for', () => {
  const high = 'urn:etoegang:core:assurance-class:loa4';
  const signedIn = async (): Promise<DemoLogin> => {
    const person = visitor();
    await person.start();
    return person;
  };

  test('a fresh proof at that level raises the session', async () => {
    const person = await signedIn();
    provider.faults = { claims: (c) => ({ ...c, acr: high }) };
    await person.start('/auth/step-up?level=high');
    expect(provider.lastAuthorization.get('prompt')).toBe('login');
    expect((await person.viewer())?.assurance).toBe('high');
  });

  test.each<[string, Faults]>([
    ['an old proof', { claims: (c) => ({ ...c, acr: high, auth_time: now() - 3600 }) }],
    ['a proof without a time', { claims: ({ auth_time: _, ...c }) => ({ ...c, acr: high }) }],
    ['a level nobody configured', { claims: (c) => ({ ...c, acr: 'very-high' }) }],
    ['a list of levels', { claims: (c) => ({ ...c, acr: [high] }) }],
  ])('%s does not', async (_name, faults) => {
    const person = await signedIn();
    provider.faults = faults;
    const visit = await person.start('/auth/step-up?level=high');
    expect([400, 403]).toContain(visit.status);
    expect((await person.viewer())?.assurance).toBe('low');
  });
});

test('an unreachable login service is said to be so, and nothing breaks', async () => {
  const alone = await startPortal({
    databaseUrl: database.appUrl,
    issuer: `http://localhost:${await freePort()}`,
    port: await freePort(),
  });
  const visit = await new Browser().visit(`${alone.url}/auth/login`);
  await alone.close();
  expect(visit.status).toBe(503);
  expect(visit.text).toContain('De inlogdienst is niet bereikbaar');
});
