import type { Database } from '../database/database.js';
import type { RowScope } from '../database/row-scope.js';
import { JobState, type JobType } from './job.type.js';

interface JobRow {
  readonly id: string;
  readonly job: string;
  readonly state: 'pending' | 'dispatched' | 'completed' | 'failed';
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly progress_done: string;
  readonly progress_total: string | null;
  readonly progress_message: string | null;
  readonly error: string | null;
}

/** A job that the scope may see; row security makes a missing one and another organisation's the same null. */
export async function readJob(database: Database, scope: RowScope, id: string): Promise<JobType | null> {
  const rows = await database.read(scope, (tx) =>
    tx.query<JobRow>(
      `select id, job, state, started_at, finished_at, progress_done, progress_total, progress_message, error
       from outbox where id = $1`,
      [id],
    ),
  );
  return rows[0] === undefined ? null : asJob(rows[0]);
}

function asJob(row: JobRow): JobType {
  const state = stateOf(row);
  return {
    id: row.id,
    name: row.job,
    state,
    done: Number(row.progress_done),
    total: row.progress_total === null ? null : Number(row.progress_total),
    message: state === JobState.FAILED ? row.error : row.progress_message,
    finishedAt: row.finished_at,
  };
}

function stateOf(row: JobRow): JobState {
  if (row.state === 'completed') return JobState.COMPLETED;
  if (row.state === 'failed') return JobState.FAILED;
  return row.started_at === null ? JobState.WAITING : JobState.RUNNING;
}
