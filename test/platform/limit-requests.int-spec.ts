import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { startThingApi } from '../support/thing-api.js';

const database = useTestDatabase();
const web = mkdtempSync(join(tmpdir(), 'bundel-web-'));
let app: NestExpressApplication;
let url: string;

beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Bundel</title>');
  ({ app, url } = await startThingApi({
    databaseUrl: database.appUrl,
    actor: () => null,
    settings: { RATE_LIMIT_PER_MINUTE: '3', WEB_DIST: web },
  }));
});
afterAll(async () => {
  await app.close();
  rmSync(web, { recursive: true });
});

const ask = () =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ things { n } }' }),
  });

it('refuses the fourth question with a sentence, while pages keep coming', async () => {
  for (let visit = 0; visit < 10; visit += 1) expect((await fetch(`${url}/start`)).status).toBe(200);
  for (let question = 0; question < 3; question += 1) expect((await ask()).status).toBe(200);

  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const { errors } = (await refused.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors).toEqual([
    { message: expect.stringContaining('Wait a minute'), extensions: { code: 'TOO_MANY_REQUESTS' } },
  ]);

  const login = await fetch(`${url}/auth/login`, { redirect: 'manual' });
  expect(login.status).toBe(429);
  expect(await login.text()).toMatch(/Wacht een minuut/);
  expect((await fetch(`${url}/start`)).status).toBe(200);
});
