import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '@bundel/platform';
import { LaunchFailure } from './launch-failure.js';

interface Holder {
  readonly pid: number;
  /** When the process began, as the operating system counts it: process numbers are used again. */
  readonly began: string | null;
  readonly address: string;
}

/** Holds a data folder for one launcher at a time. */
export class RunningLock {
  private constructor(private readonly file: string) {}

  /**
   * Takes the folder, also when a killed launcher still seems to hold it.
   * @throws LaunchFailure that names who holds it and how to go on
   */
  static async take(data: string): Promise<RunningLock> {
    const file = join(data, 'running.json');
    const self: Holder = { pid: process.pid, began: beginningOf(process.pid), address: 'it is starting' };
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      if (await createOnce(file, JSON.stringify(self))) return new RunningLock(file);
      const holder = await readHolder(file);
      if (holder !== null && isHeld(holder)) throw heldBy(holder, data);
      await removeStale(file);
    }
    throw new LaunchFailure(`The data folder ${data} could not be taken. Remove ${file} and start again.`);
  }

  /** Notes where the portal can be reached, for the sentence of a second start. */
  async announce(address: string): Promise<void> {
    const self: Holder = { pid: process.pid, began: beginningOf(process.pid), address };
    await writeFile(`${this.file}.new`, JSON.stringify(self), { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
  }

  async release(): Promise<void> {
    const holder = await readHolder(this.file);
    if (holder?.pid === process.pid) await rm(this.file, { force: true });
  }
}

async function createOnce(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Only one may remove at a time, and only what is stale at that moment: else the lock of a faster start would go. */
async function removeStale(file: string): Promise<void> {
  const turn = `${file}.removing`;
  try {
    await mkdir(turn);
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await rm(turn, { recursive: true, force: true });
    return;
  }
  try {
    const holder = await readHolder(file);
    if (holder === null || !isHeld(holder)) await rm(file, { force: true });
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}

function isHeld(holder: Holder): boolean {
  return isAlive(holder.pid) && beginningOf(holder.pid) === holder.began;
}

/** Start time in clock ticks since boot on Linux, null elsewhere. */
function beginningOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function heldBy(holder: Holder, data: string): LaunchFailure {
  return new LaunchFailure(
    `A portal already runs on the data in ${data}: ${holder.address} (process number ${holder.pid}).\n` +
      'Stop it with Ctrl-C there, or start a second one beside it with its own data:\n' +
      '  npm start -- --data <another folder>',
  );
}
