import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { anyFreePort } from '@bundel/platform';
import { choosePorts } from '../../apps/launcher/src/ports.js';
import { concernsPrograms } from '../../apps/launcher/src/source-watch.js';
import { table } from '../../apps/launcher/src/summary.js';

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
