import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Actor } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import pg from 'pg';
import { startThingApi } from '../support/thing-api.js';

const database = useTestDatabase();
const auditor: Actor = {
  personId: '7b0f1a52-0000-4000-8000-000000000001',
  personName: 'A. Auditor',
  sessionId: 's',
  organisationId: '7b0f1a52-0000-4000-8000-000000000002',
  organisationName: 'Gemeente Voorbeeld',
  organisationKind: 'municipality',
  role: 'auditor',
  assurance: 'substantial',
};
let actor: Actor | null = null;
let app: NestExpressApplication;
let url: string;
const bugs: unknown[] = [];

beforeAll(async () => {
  const started = await startThingApi({
    databaseUrl: database.appUrl,
    actor: () => actor,
    onError: (error) => bugs.push(error),
  });
  app = started.app;
  url = started.url;
});
afterAll(async () => app.close());
beforeEach(() => {
  actor = null;
  bugs.length = 0;
});

const send = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}
const ask = async (query: string, headers?: Record<string, string>): Promise<Answer> =>
  (await (await send({ query }, headers)).json()) as Answer;

const auditRows = async (action: string): Promise<{ result: string; details: { code: string } }[]> => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const found = await client.query('select result, details from audit_entry where action = $1', [action]);
  await client.end();
  return found.rows as { result: string; details: { code: string } }[];
};

describe('GraphQL over HTTP', () => {
  it('passes all 61 audits of graphql-http while CSRF protection is on', async () => {
    const results = await auditServer({ url: `${url}/graphql`, fetchFn: fetch });
    expect(results.filter((result) => result.status !== 'ok').map((result) => result.name)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it('refuses what another site makes a browser send', async () => {
    const query = encodeURIComponent('{things{n}}');
    const get = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${url}/graphql?query=${query}`, { headers });
    expect((await get({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await get({ cookie: '__Host-bundel=x' })).status).toBe(400);
    expect((await send({ query: '{things{n}}' }, { origin: 'null' })).status).toBe(403);
    expect((await get({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const form = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: 'mutation{poke{n}}' }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('never runs a mutation by GET', async () => {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('mutation{poke{n}}')}`);
    expect(response.status).toBe(405);
  });

  it('sends a subscription to the WebSocket', async () => {
    for (let times = 0; times < 4; times += 1) {
      const response = await send(
        { query: 'subscription{thingAdded{n}}' },
        { accept: 'application/graphql-response+json' },
      );
      const answer = (await response.json()) as Answer;
      expect(response.status).toBe(400);
      expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
      expect(answer.errors?.[0]?.message).toContain('Open a WebSocket');
    }
  });

  it('takes one operation per request', async () => {
    expect((await send([{ query: '{things{n}}' }, { query: '{things{n}}' }])).status).toBe(400);
  });

  it('bounds depth, aliases, tokens and size', async () => {
    const aliases = Array.from({ length: 40 }, (_, i) => `a${i}:things{n}`).join(' ');
    for (const query of [`{${aliases}}`, `{things{${'n '.repeat(2500)}}}`, '{'.repeat(3000)]) {
      expect((await ask(query)).errors?.length).toBeGreaterThan(0);
    }
    expect((await send({ query: `#${'x'.repeat(300_000)}\n{things{n}}` })).status).toBe(413);
  });
});

describe('errors', () => {
  it('keeps a bug inside and gives a number to ask about', async () => {
    for (let times = 0; times < 5; times += 1) {
      const answer = await ask('{things(count:13){n}}');
      const [error] = answer.errors ?? [];
      expect(JSON.stringify(answer)).not.toMatch(/secret|password|at |\.ts/);
      expect(error?.extensions).toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
    expect(bugs).toHaveLength(5);
  });

  it('names the variable that does not fit', async () => {
    const answer = (await (
      await send({ query: 'query($c:Int){things(count:$c){n}}', variables: { c: 'x' } })
    ).json()) as Answer;
    expect(answer.errors?.[0]?.message).toContain('$c');
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses text that no database can hold, before anything is asked', async () => {
    const query = 'query($name:String!){named(name:$name){n}}';
    for (let times = 0; times < 5; times += 1) {
      const response = await send({ query, variables: { name: 'a\u0000b' } });
      const answer = (await response.json()) as Answer;
      expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).toContain('`name`');
    }
    expect(bugs).toEqual([]);
  });

  it('carries security headers on every answer, failures included', async () => {
    const paths = ['/graphql', '/nothing-here', '/.well-known/security.txt', '/graphql?query={'];
    for (const path of paths) {
      const { headers } = await fetch(url + path);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=(\d{8,})/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('access that is declared on the operation', () => {
  it('asks an unknown person to sign in, and writes the refusal down', async () => {
    expect((await ask('{hidden{n}}')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(await auditRows('hidden')).toContainEqual({
      result: 'refused',
      details: { code: 'UNAUTHENTICATED' },
    });
  });

  it('refuses another role, and a person without any', async () => {
    actor = { ...auditor, role: 'coordinator' };
    expect((await ask('{hidden{n}}')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    actor = { ...auditor, organisationId: null, role: null };
    expect((await ask('{hidden{n}}')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('asks to step up when the level of assurance is too low', async () => {
    actor = { ...auditor, assurance: 'low' };
    expect((await ask('{hidden{n}}')).errors?.[0]?.extensions).toMatchObject({
      code: 'STEP_UP_REQUIRED',
      assurance: 'substantial',
    });
    actor = auditor;
    expect((await ask('{hidden{n}}')).data).toEqual({ hidden: { n: 42 } });
  });

  it('answers questions about the schema to people with a role only', async () => {
    const question = '{__schema{queryType{fields{name}}}}';
    expect((await ask(question)).errors?.[0]?.extensions['code']).toBe('INTROSPECTION_DISABLED');
    expect((await ask('{__type(name:"Thing"){fields{name}}}')).errors?.[0]?.extensions['code']).toBe(
      'INTROSPECTION_DISABLED',
    );
    expect(
      (await ask('query A{things{...on Thing{n}} ...F} fragment F on Query{__schema{types{name}}}')).errors,
    ).toBeDefined();
    actor = auditor;
    expect((await ask(question)).errors).toBeUndefined();
  });
});

describe('10,000 malformed requests', () => {
  /** Small deterministic generator, so that a failure can be repeated. */
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };

  it('get no 5xx and no inside information', async () => {
    const next = random(20_261_123);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const pieces = [
      '{',
      '}',
      '"',
      '\\',
      '{"query":',
      '[]',
      'null',
      '{things{n}}',
      'things(count:1e999)',
      '\u0000',
      '🏃',
      '$',
      '...',
      'fragment F on Thing{...F}',
      '__type',
      '9'.repeat(40),
      '\ud800',
      '{"variables":[',
      'mutation',
      ')',
    ];
    const types = [
      'application/json',
      'application/json; charset=klingon',
      'text/plain',
      'application/graphql',
      'multipart/form-data',
      '',
      'application/json; charset=utf-16',
    ];
    const body = (): string => {
      const text = Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(pieces)).join('');
      return next() < 0.6
        ? JSON.stringify({
            query: text,
            variables: pick([null, {}, [], 'x', { a: { b: 1e308 } }]),
            operationName: pick([null, '', 'X', 5]),
          })
        : text;
    };
    const bad: string[] = [];
    const one = async (): Promise<void> => {
      const sent = body();
      const method = pick(['POST', 'POST', 'POST', 'PUT', 'GET', 'DELETE', 'OPTIONS']);
      const response = await fetch(
        `${url}/graphql${method === 'GET' ? `?query=${encodeURIComponent(wellFormed(sent))}` : ''}`,
        {
          method,
          headers: {
            'content-type': pick(types),
            accept: pick(['*/*', 'application/json', 'nonsense', 'application/graphql-response+json']),
          },
          ...(method === 'GET' ? {} : { body: sent }),
        },
      );
      const text = await response.text();
      if (response.status >= 500 || /node_modules|select |\n +at /.test(text))
        bad.push(`${response.status} ${method} ${sent} → ${text}`);
    };
    for (let batch = 0; batch < 250; batch += 1) await Promise.all(Array.from({ length: 40 }, one));
    expect(bad).toEqual([]);
  }, 400_000);
});

/** Lone surrogates cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '?');
