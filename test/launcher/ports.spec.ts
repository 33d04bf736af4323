import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { anyFreePort } from '@bundel/platform';
import { choosePorts } from '../../apps/launcher/src/ports.js';
import { concernsPrograms } from '../../apps/launcher/src/source-watch.js';
import { summaryText, table } from '../../apps/launcher/src/summary.js';

// Runs before anything is installed, so it is a script without types.
const stepsFile = new URL('../../apps/launcher/start/steps.mjs', import.meta.url).href;

test('every part of a portal gets a port of its own', async () => {
  const ports = await choosePorts(await anyFreePort(), true);
  expect(new Set(Object.values(ports)).size).toBe(5);
});

test('a busy port moves the whole portal to the next ones', async () => {
  const busy = await anyFreePort();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(busy, '127.0.0.1', resolve);
  });
  try {
    const ports = await choosePorts(busy, false);
    expect(ports.portal).toBeGreaterThan(busy);
    expect(ports.idp).toBeGreaterThan(ports.portal);
    expect(ports.api).toBe(ports.portal);
  } finally {
    server.close();
  }
});

test('the programs start again for their own sources only', () => {
  expect(concernsPrograms('libs/organisations/api/src/invite/invite.use-case.ts')).toBe(true);
  expect(concernsPrograms('libs/reference-data/data/cpv.csv')).toBe(true);
  expect(concernsPrograms('libs/organisations/web/src/page.tsx')).toBe(false);
  expect(concernsPrograms('libs/ui/src/button.tsx')).toBe(false);
  expect(concernsPrograms('apps/api/dist/main.js')).toBe(false);
  expect(concernsPrograms('libs/kernel/src/money.spec.ts')).toBe(false);
});

test('the table of persons is as wide as its widest cell', () => {
  expect(table(['Name', 'Role'], [['M. de Vries', 'coordinator']])).toEqual([
    '  Name         Role',
    '  ───────────  ───────────',
    '  M. de Vries  coordinator',
  ]);
});

test('the summary names roles in words and counts the seconds that it was given', () => {
  const person = {
    name: 'M. de Vries',
    memberships: [{ organisationName: 'Gemeente Zwolle', role: 'localAdministrator' }],
  };
  const text = summaryText({
    address: 'http://localhost:1',
    data: '/data',
    database: 'embedded',
    mail: '/data/mail',
    persons: [person],
    seconds: 12.34,
  });
  expect(text).toContain('M. de Vries  Gemeente Zwolle  lokaal beheerder');
  expect(text).toContain('ready after 12.3 s');
  expect(text).toMatch(/^Mail: +\/data\/mail$/m);
});

test('the steps know when the first one began, so that installing and building count', async () => {
  const { Steps } = (await import(stepsFile)) as {
    Steps: new (output: { write: (text: string) => void }) => {
      readonly began: number;
      run: (name: string, work: () => Promise<unknown>) => Promise<unknown>;
    };
  };
  const before = performance.now();
  const steps = new Steps({ write: () => undefined });
  await steps.run('Packages', () => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(steps.began).toBeGreaterThanOrEqual(before);
  expect(performance.now() - steps.began).toBeGreaterThanOrEqual(19);
});
