import { expect, test } from '@jest/globals';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@bundel/platform';

const fixture = join(import.meta.dirname, 'fixtures', 'killed-parent.mjs');

async function started(): Promise<number> {
  const parent = fork(fixture, [], { execArgv: [] });
  return new Promise((resolve) => {
    parent.on('message', (message: { pid: number }) => resolve(message.pid));
  });
}

test('a program whose launcher was killed while it was loading does not live on', async () => {
  const program = await started();
  for (let i = 0; i < 200 && isAlive(program); i += 1) await sleep(50);
  const lives = isAlive(program);
  if (lives) process.kill(program, 'SIGKILL');
  expect(lives).toBe(false);
}, 30_000);
