import type { ErrorLog } from './error-log.js';

export interface ShutdownStep {
  readonly name: string;
  readonly stop: () => Promise<unknown> | unknown;
  readonly timeoutMs: number;
}

/** What became of the steps, in their order. */
export type ShutdownReport = readonly {
  readonly name: string;
  readonly outcome: 'done' | 'failed' | 'timed out';
}[];

/**
 * Stops a process in order: first what takes work in, last what work needs. A step that fails or takes too long
 * is reported and does not keep the next one from stopping.
 */
export class Shutdown {
  private readonly steps: ShutdownStep[] = [];
  private running: Promise<ShutdownReport> | undefined;

  constructor(private readonly log: ErrorLog) {}

  /** Steps stop in the order in which they are added. */
  add(name: string, stop: ShutdownStep['stop'], timeoutMs = 5_000): this {
    this.steps.push({ name, stop, timeoutMs });
    return this;
  }

  run(): Promise<ShutdownReport> {
    this.running ??= this.stopAll();
    return this.running;
  }

  /** Stops on SIGTERM and SIGINT, then ends the process; a second signal ends it at once. */
  onSignals(exit: (code: number) => void = (code) => process.exit(code)): this {
    const stop = (): void => {
      if (this.running !== undefined) return exit(1);
      void this.run().then((report) => exit(report.every((step) => step.outcome === 'done') ? 0 : 1));
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    return this;
  }

  private async stopAll(): Promise<ShutdownReport> {
    const report: { name: string; outcome: 'done' | 'failed' | 'timed out' }[] = [];
    for (const step of this.steps) {
      const outcome = await this.stop(step);
      if (outcome !== 'done') this.log.warn('A part did not stop cleanly.', { part: step.name, outcome });
      report.push({ name: step.name, outcome });
    }
    return report;
  }

  private async stop(step: ShutdownStep): Promise<'done' | 'failed' | 'timed out'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'timed out'>((resolve) => {
      timer = setTimeout(() => resolve('timed out'), step.timeoutMs);
    });
    const stopped = Promise.resolve()
      .then(step.stop)
      .then(
        () => 'done' as const,
        (error: unknown) => {
          this.log.error(error, { part: step.name });
          return 'failed' as const;
        },
      );
    return Promise.race([stopped, late]).finally(() => clearTimeout(timer));
  }
}
