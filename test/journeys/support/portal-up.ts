import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium-path';

/** Starts a whole portal on a temporary data folder and free ports; the returned function stops it and removes the folder. */
// eslint-disable-next-line no-restricted-syntax -- Playwright asks for a default export
export default async function portalUp(): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  process.env.CHROMIUM_PATH = chromium.path;
  process.env.CHROMIUM_ARGS = chromium.args.join('\n');
  if (process.env.PORTAL_URL !== undefined) return () => Promise.resolve();
  const data = await mkdtemp(join(tmpdir(), 'bundel-journeys-'));
  await chmod(data, 0o711);
  const portal = await startPortal(data, await freePort());
  process.env.PORTAL_URL = portal.address;
  return async () => {
    await stopPortal(portal.process);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
    delete process.env.PORTAL_URL;
  };
}

async function startPortal(data: string, port: number): Promise<{ process: ChildProcess; address: string }> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const args = [join(root, 'apps', 'launcher', 'start.mjs'), '--data', data, '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('message', (message: { ready?: boolean; address?: string }) => {
      if (message.ready === true) resolve({ process: child, address: message.address ?? '' });
    });
    child.once('exit', () =>
      reject(new Error(`The portal for the journeys did not start. It says:\n${output}`)),
    );
  });
}

/** The same wish as Ctrl-C; the launcher stops everything in order. */
async function stopPortal(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGINT');
  await ended;
}

/** A port whose next three are free as well: the portal takes four. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const free = await Promise.all([0, 1, 2, 3].map((step) => isFree(first + step)));
    if (!free.includes(false)) return first;
  }
  throw new Error('No four free ports were found.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
