import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/**
 * Redis for the variants that need it: the given one, or a private server that forgets everything at the end.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} folder for what Redis writes
 * @returns {Promise<{ url: string, from: string, stop: () => Promise<void> } | null>} null when there is none
 */
export async function openRedis(environment, folder) {
  const given = environment.TEST_REDIS_URL ?? environment.REDIS_URL;
  if (given) return { url: given, from: 'REDIS_URL', stop: () => Promise.resolve() };
  const program = ['redis-server', 'valkey-server'].map((name) => onPath(name, environment)).find(Boolean);
  if (program === undefined) return null;
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill('SIGKILL'));
  await untilListening(port, child);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url: `redis://127.0.0.1:${port}`, from: program, stop };
}

function onPath(name, environment) {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilListening(port, child) {
  for (let i = 0; i < 100; i += 1) {
    if (child.exitCode !== null) throw new Error(`Redis ended with code ${child.exitCode}.`);
    if (await accepts(port)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('Redis does not answer.');
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
