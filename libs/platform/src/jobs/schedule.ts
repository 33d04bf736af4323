import { CronExpressionParser } from 'cron-parser';
import type { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import type { JobDefinition } from './define-job.js';
import { enqueue } from './enqueue.js';

/** Every so many milliseconds, or a cron line (five fields, Europe/Amsterdam). */
export type Cadence = { readonly everyMs: number } | { readonly cron: string };

interface Entry {
  readonly name: string;
  readonly cadence: Cadence;
  readonly definition: JobDefinition<unknown>;
  readonly payload: unknown;
}

/**
 * Jobs that come by themselves. Every copy of the worker ticks; the row of the schedule lets exactly one of them put
 * the job in the outbox. A run that was missed while no worker was up is made up for once.
 */
export class JobSchedule {
  private readonly entries: Entry[] = [];

  /** The job's name is also the name of the schedule: one cadence per job. */
  schedule<P>(definition: JobDefinition<P>, cadence: Cadence, payload: P): this {
    if ('everyMs' in cadence && !(cadence.everyMs >= 100)) throw new Error('A cadence is at least 100 ms.');
    if ('cron' in cadence) nextRun(cadence, new Date());
    this.entries.push({
      name: definition.name,
      cadence,
      definition: definition as JobDefinition<unknown>,
      payload,
    });
    return this;
  }

  /** Writes the schedules; a changed cadence starts anew, an unchanged one keeps its next moment. */
  async register(database: Database): Promise<void> {
    await database.transaction(systemScope('register scheduled jobs'), async (tx) => {
      const now = await tx.now();
      for (const entry of this.entries) {
        await tx.query(
          `insert into job_schedule (name, cadence, next_run_at) values ($1, $2, $3)
           on conflict (name) do update set cadence = excluded.cadence, next_run_at = excluded.next_run_at
           where job_schedule.cadence <> excluded.cadence`,
          [entry.name, JSON.stringify(entry.cadence), nextRun(entry.cadence, now)],
        );
      }
    });
  }

  /** Puts what is due in the outbox. @returns names of the jobs this copy put there. */
  async tick(database: Database): Promise<string[]> {
    if (this.entries.length === 0) return [];
    return database.transaction(systemScope('run scheduled jobs'), async (tx) => {
      const due = await tx.query<{ name: string; now: Date }>(
        `select name, clock_timestamp() as now from job_schedule
         where next_run_at <= clock_timestamp() and name = any($1::text[]) for update skip locked`,
        [this.entries.map((entry) => entry.name)],
      );
      for (const { name, now } of due) {
        const entry = this.entries.find((candidate) => candidate.name === name) as Entry;
        await tx.query(`update job_schedule set last_run_at = $2, next_run_at = $3 where name = $1`, [
          name,
          now,
          nextRun(entry.cadence, now),
        ]);
        await enqueue(
          tx,
          { requestId: 'schedule', origin: 'schedule', actor: null },
          entry.definition,
          entry.payload,
        );
      }
      return due.map((row) => row.name);
    });
  }
}

/** The first moment after `now`; intervals keep to whole multiples, so that copies agree on it. */
export function nextRun(cadence: Cadence, now: Date): Date {
  if ('cron' in cadence) {
    return CronExpressionParser.parse(cadence.cron, { currentDate: now, tz: 'Europe/Amsterdam' })
      .next()
      .toDate();
  }
  return new Date((Math.floor(now.getTime() / cadence.everyMs) + 1) * cadence.everyMs);
}
