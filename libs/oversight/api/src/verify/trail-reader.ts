import type { Tx } from '@bundel/platform';
import { auditRowColumns, type AuditRow } from '../row-hash/row-hash.js';
import type { SignedDocument } from '../checkpoint/checkpoint-files.js';

export interface StoredCheckpoint extends SignedDocument {
  readonly number: number;
  readonly madeAt: string;
  readonly size: number;
  readonly root: string;
}

/** What the database holds, read in bounded portions within one snapshot. */
export class TrailReader {
  private cursors = 0;

  constructor(private readonly tx: Pick<Tx, 'query'>) {}

  checkpoints(): AsyncGenerator<StoredCheckpoint> {
    return this.stream<StoredCheckpoint>(
      `select number::float8 as number, to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "madeAt",
         tree_size as size, root, document, signature from audit_checkpoint order by number`,
      [],
      20,
    );
  }

  /** Rows above `after` up to and including `to`, per chain. */
  rowsBetween(
    ranges: readonly { readonly chain: string; readonly after: number; readonly to: number }[],
  ): AsyncGenerator<AuditRow> {
    return this.stream<AuditRow>(
      `select ${auditRowColumns} from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as r(chain, after, last)
       join audit_entry e on e.chain = r.chain and e.number > r.after and e.number <= r.last
       order by e.chain, e.number`,
      [ranges.map((r) => r.chain), ranges.map((r) => r.after), ranges.map((r) => r.to)],
    );
  }

  /** Every other row: above what was read of its chain, or with a number that cannot be. */
  rowsBeyond(read: readonly { readonly chain: string; readonly last: number }[]): AsyncGenerator<AuditRow> {
    return this.stream<AuditRow>(
      `select ${auditRowColumns} from audit_entry e
       left join unnest($1::uuid[], $2::bigint[]) as r(chain, last) on r.chain = e.chain
       where e.number > coalesce(r.last, 0) or e.number < 1
       order by e.chain, e.number`,
      [read.map((r) => r.chain), read.map((r) => r.last)],
    );
  }

  heads(): Promise<{ readonly chain: string; readonly length: number; readonly hash: Buffer }[]> {
    return this.tx.query(
      'select chain::text, length::float8 as length, head as hash from audit_chain order by chain',
    );
  }

  seals(): Promise<{ readonly chain: string; readonly last: number }[]> {
    return this.tx.query('select chain::text, max(last)::float8 as last from audit_seal group by chain');
  }

  private async *stream<R extends object>(
    sql: string,
    values: readonly unknown[],
    portion = 2_000,
  ): AsyncGenerator<R> {
    this.cursors += 1;
    const name = `verify_${this.cursors}`;
    await this.tx.query(`declare ${name} no scroll cursor for ${sql}`, values);
    for (;;) {
      const rows = await this.tx.query<R>(`fetch forward ${portion} from ${name}`);
      yield* rows;
      if (rows.length < portion) break;
    }
    await this.tx.query(`close ${name}`);
  }
}
