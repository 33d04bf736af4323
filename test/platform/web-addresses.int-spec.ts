import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { useTestDatabase } from '@bundel/testing';
import { startThingApi } from '../support/thing-api.js';

const database = useTestDatabase();
let app: NestExpressApplication;
let url: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-web-'));
  await writeFile(join(folder, 'index.html'), '<title>Bundel</title>');
  await writeFile(join(folder, '.env'), 'SECRET=1');
  ({ app, url } = await startThingApi({
    databaseUrl: database.appUrl,
    actor: () => null,
    settings: { WEB_DIST: folder },
  }));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path exactly as it is written; `fetch` would tidy it first. */
const get = (path: string): Promise<{ status: number; policy: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy']),
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('addresses of the portal', () => {
  it.each([
    ['/', 200],
    ['/organisatie', 200],
    ['/leverancier/1.2', 200],
    ['/.well-known/security.txt', 200],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/a/.htpasswd', 404],
    ['/%2eenv', 404],
    ['/.well-known/.env', 404],
    ['/assets/.map', 404],
    ['/../../etc/passwd', 404],
    ['/%00', 400],
    ['/%', 400],
    ['/%c0%ae', 400],
    ['/a%5c..%5cb', 400],
    ['/assets/%00', 400],
  ])('%s is answered with %i and the security headers', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.policy).toContain("default-src 'self'");
    expect(answer.body).not.toContain('SECRET');
    if (status !== 200) expect(answer.body).not.toContain('<title>');
  });
});
