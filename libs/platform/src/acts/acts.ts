import type { Result } from '@bundel/kernel';
import { scopeOf } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';
import { appendAudit, type AuditDetails } from '../audit/audit-entry.js';
import type { Database, Tx } from '../database/database.js';
import { systemScope, type RowScope } from '../database/row-scope.js';
import { announce } from '../events/announce.js';
import { enqueue } from '../jobs/enqueue.js';
import type { JobDefinition } from '../jobs/define-job.js';

/** Why an act was not done. `path` points into the input; `remedy` says what to do instead. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[] | undefined;
  readonly remedy?: string | undefined;
}

/** The transaction of one act: besides rows it takes the object for the trail, jobs and announcements. */
export interface ActTx extends Tx {
  /** Says which object the act is about, for the audit row. The last call counts. */
  about(objectType: string, objectId: string, details?: AuditDetails): void;
  /** Puts a job in the outbox; it exists if and only if this transaction commits. @returns the job's id */
  enqueue<P>(job: JobDefinition<P>, payload: P): Promise<string>;
  /** Tells subscribers when this transaction has committed. Ids only. */
  announce(topic: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface Act {
  readonly action: string;
  /** Whose rows the act touches; the actor's own by default. */
  readonly scope?: RowScope;
}

/** Rolls the transaction back while carrying the refusal out. */
class RolledBack extends Error {
  constructor(readonly outcome: Result<never, Refusal>) {
    super('refused');
  }
}

/**
 * One mutation is one transaction is one audit row: rows, trail, jobs and announcements commit together or not at all.
 * A refusal leaves nothing but its own audit row.
 */
export class Acts {
  constructor(private readonly database: Database) {}

  async perform<T, E extends Refusal>(
    context: RequestContext,
    act: Act,
    work: (tx: ActTx) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    const subject = {
      type: undefined as string | undefined,
      id: undefined as string | undefined,
      details: {} as AuditDetails,
    };
    try {
      return await this.database.transaction(act.scope ?? scopeOf(context.actor), async (tx) => {
        const result = await work({
          ...tx,
          about: (type, id, details = {}) => void Object.assign(subject, { type, id, details }),
          enqueue: (job, payload) => enqueue(tx, context, job, payload),
          announce: (topic, payload) => announce(tx, topic, payload),
        });
        if (!result.ok) throw new RolledBack(result);
        await appendAudit(tx, context, {
          action: act.action,
          result: 'done',
          objectType: subject.type,
          objectId: subject.id,
          details: subject.details,
        });
        return result;
      });
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      await this.recordRefusal(context, act.action, error.outcome, subject);
      return error.outcome as Result<T, E>;
    }
  }

  private async recordRefusal(
    context: RequestContext,
    action: string,
    outcome: Result<never, Refusal>,
    subject: { readonly type: string | undefined; readonly id: string | undefined },
  ): Promise<void> {
    const codes = outcome.ok ? '' : [...new Set(outcome.errors.map((error) => error.code))].join(' ');
    await this.database.transaction(systemScope('record a refused act'), (tx) =>
      appendAudit(tx, context, {
        action,
        result: 'refused',
        objectType: subject.type,
        objectId: subject.id,
        details: { codes },
      }),
    );
  }
}
