import { StopWanted } from './launch-failure.js';
import { openDatabase, type PortalDatabase } from './portal-database.js';
import { Program, type ProgramPlan } from './program.js';

type DatabaseSettings = Omit<Parameters<typeof openDatabase>[0], 'giveUp' | 'tell'>;

/** Everything that runs, and the one way to stop it. */
export class Portal {
  private database: PortalDatabase | null = null;
  private programs: Program[] = [];
  private readonly abort = new AbortController();
  private stopped: Promise<void> | null = null;
  private failure: Error | null = null;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly tell: (sentence: string) => void) {}

  /** Aborted as soon as stopping is wanted. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  async open(settings: DatabaseSettings): Promise<PortalDatabase> {
    this.database = await openDatabase({
      ...settings,
      tell: this.tell,
      giveUp: (failure) => this.end(failure),
    });
    return this.database;
  }

  /** Starts programs one beside the other; resolves when all are ready. */
  async start(plans: readonly ProgramPlan[]): Promise<void> {
    const events = { tell: this.tell, giveUp: (failure: Error) => this.end(failure) };
    this.programs = plans.map((plan) => new Program(plan, events));
    await Promise.all(this.programs.map((program) => program.start(this.signal)));
  }

  renew(names: readonly string[]): void {
    for (const program of this.programs) if (names.includes(program.plan.name)) program.renew();
  }

  /** Process numbers by name, for the tests that kill them. */
  processes(): Record<string, number | null> {
    const programs = this.programs.map((program) => [program.plan.name, program.pid ?? null]);
    return { ...Object.fromEntries(programs), postgres: this.database?.pid ?? null };
  }

  /** Wants the end; null for a wish, a failure when something keeps breaking. */
  end(failure: Error | null): void {
    this.failure ??= failure;
    this.abort.abort();
    for (const done of this.waiting.splice(0)) done();
  }

  /** Resolves when the end is wanted; throws the failure that led to it. */
  async untilEnd(): Promise<void> {
    if (!this.signal.aborted) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    if (this.failure !== null) throw this.failure;
  }

  /** Programs first, so that they finish their work while the database is there; the database last. */
  stop(): Promise<void> {
    this.stopped ??= (async () => {
      this.abort.abort();
      await Promise.all(this.programs.map((program) => program.stop()));
      await this.database?.stop();
    })();
    return this.stopped;
  }

  /** The second Ctrl-C: nobody is asked any more. PostgreSQL's own guard still stops it properly. */
  killNow(): never {
    for (const program of this.programs) program.killNow();
    process.exit(130);
  }

  /** @throws StopWanted when the end was wanted during a long step, or the failure that led to it */
  goOn(): void {
    if (this.failure !== null) throw this.failure;
    if (this.signal.aborted) throw new StopWanted();
  }
}
