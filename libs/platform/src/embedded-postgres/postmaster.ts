import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What became of a PostgreSQL that an earlier start left behind. */
export type LeftBehind = 'none' | 'stale-file-removed' | 'orphan-stopped';

/**
 * Clears what a killed start left in a database folder: stops a PostgreSQL that still runs there,
 * removes a `postmaster.pid` whose process is gone or belongs to something else.
 * Stopping is preferred to adopting: the orphan may have another port and its log is lost.
 */
export async function clearLeftBehind(pgdata: string): Promise<LeftBehind> {
  const pid = await postmasterPid(pgdata);
  if (pid === null) return 'none';
  if (!(await isPostmasterOf(pid, pgdata))) {
    await rm(join(pgdata, 'postmaster.pid'), { force: true });
    return 'stale-file-removed';
  }
  await stopPostmaster(pid);
  return 'orphan-stopped';
}

/** The process number in `postmaster.pid`, or null when there is none. */
export async function postmasterPid(pgdata: string): Promise<number | null> {
  const text = await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text.split('\n')[0] ?? '', 10);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

async function isPostmasterOf(pid: number, pgdata: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const folder = await realpath(pgdata);
  // PostgreSQL works in its data folder, so its working directory names it beyond doubt.
  if (platform() === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder;
  const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).catch(() => ({
    stdout: '',
  }));
  return stdout.includes('postgres') && (stdout.includes(folder) || stdout.includes(pgdata));
}

/** Asks PostgreSQL to stop fast, insists after ten seconds, kills after fifteen. */
export async function stopPostmaster(pid: number): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of steps) {
    if (!send(pid, signal)) return;
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL with process number ${pid} does not stop. End it yourself and start again.`);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw new Error(
      `PostgreSQL with process number ${pid} uses this data folder and belongs to another user. Stop it as that user, or use --data <folder>.`,
      { cause: error },
    );
  }
}

/** True while a process with this number runs, whoever owns it; one that ended and was not collected yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isUncollected(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** In a container nobody may collect the processes of a killed parent; they keep their number for ever. */
function isUncollected(pid: number): boolean {
  if (platform() !== 'linux') return false;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
