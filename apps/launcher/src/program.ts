import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchFailure } from './launch-failure.js';

/** One program of the portal. */
export interface ProgramPlan {
  readonly name: string;
  /** Arguments for node: flags, file, its own arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Answers 200 when the program can work. */
  readonly readyUrl: string;
  readonly logFile: string;
}

export interface ProgramEvents {
  /** A sentence for the terminal. */
  readonly tell: (sentence: string) => void;
  /** The program keeps failing; the portal cannot go on. */
  readonly giveUp: (failure: Error) => void;
}

const patience = { ready: 90_000, stop: 8_000, calm: 60_000 };
const restartAfter = [500, 1_000, 2_000, 4_000, 8_000];

/** Runs a program, waits until it is ready, starts it again when it ends by itself, stops it. */
export class Program {
  private child: ChildProcess | null = null;
  private stopping = false;
  private restarts: number[] = [];

  constructor(
    readonly plan: ProgramPlan,
    private readonly events: ProgramEvents,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the program and resolves when it is ready. */
  async start(signal: AbortSignal): Promise<void> {
    const child = this.spawn();
    await this.untilReady(child, signal);
    // Attached only now: a program that fails at its first start is a mistake to be told, not to be repeated.
    child.once('exit', (code, by) => void this.restart(code, by));
    if (hasEnded(child)) void this.restart(child.exitCode, child.signalCode);
  }

  /** Ends the program and starts it anew without waiting; development mode does so after a change. */
  renew(): void {
    this.restarts = [];
    this.child?.kill('SIGTERM');
  }

  /** Asks the program to finish its work; insists after some seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (child === null || hasEnded(child)) return;
    const ended = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience.stop);
    await ended;
    clearTimeout(timer);
  }

  killNow(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }

  private spawn(): ChildProcess {
    rotate(this.plan.logFile);
    const log = openSync(this.plan.logFile, 'a', 0o600);
    // A session of its own: Ctrl-C reaches the launcher only, which stops everything in order.
    const child = spawn(process.execPath, [...this.plan.args], {
      cwd: this.plan.cwd,
      env: this.plan.env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    child.on('error', () => undefined);
    this.child = child;
    return child;
  }

  private async untilReady(child: ChildProcess, signal: AbortSignal): Promise<void> {
    const until = Date.now() + patience.ready;
    while (Date.now() < until && !signal.aborted) {
      if (hasEnded(child)) throw this.failure(`ended with ${ending(child.exitCode, child.signalCode)}`);
      if (await answers(this.plan.readyUrl)) return;
      await sleep(100);
    }
    if (!signal.aborted) throw this.failure(`was not ready after ${patience.ready / 1000} seconds`);
  }

  private async restart(code: number | null, by: NodeJS.Signals | null): Promise<void> {
    if (this.stopping) return;
    const now = Date.now();
    this.restarts = [...this.restarts.filter((time) => now - time < patience.calm), now];
    const wait = restartAfter[this.restarts.length - 1];
    if (wait === undefined) {
      this.events.giveUp(this.failure(`ended ${restartAfter.length + 1} times in a minute`));
      return;
    }
    this.events.tell(`${this.plan.name} ended with ${ending(code, by)}; it starts again.`);
    await sleep(wait);
    if (this.stopping) return;
    const child = this.spawn();
    child.once('exit', (nextCode, nextBy) => void this.restart(nextCode, nextBy));
  }

  private failure(what: string): LaunchFailure {
    return new LaunchFailure(
      `The program "${this.plan.name}" ${what}. Its log is ${this.plan.logFile} and ends with:\n${tailOf(this.plan.logFile)}`,
    );
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `code ${code ?? '?'}` : signal;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Keeps one older log, so that a portal that runs for months does not fill the disk from one start to the next. */
function rotate(file: string): void {
  try {
    if (statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  } catch {
    // There is no log yet.
  }
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
  } catch {
    return '(nothing)';
  }
}
