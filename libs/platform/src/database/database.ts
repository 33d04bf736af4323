import { DataSource, type EntityManager } from 'typeorm';
import type pg from 'pg';
import { scopeStatement, type RowScope } from './row-scope.js';

/** One transaction with its row-security context. `manager` writes entities, `query` reads rows. */
export interface Tx {
  readonly scope: RowScope;
  readonly manager: EntityManager;
  query<R extends object>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** The database's clock, microseconds kept by PostgreSQL; a deadline is never judged by another clock. */
  now(): Promise<Date>;
}

/**
 * The only way to PostgreSQL for the application. Every tenant table is behind forced row security;
 * `transaction` and `read` set the context, `query` sets none and therefore sees public tables only.
 */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  transaction<T>(scope: RowScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const [sql, values] = scopeStatement(scope);
      await manager.query(sql, [...values]);
      return work(asTx(manager, scope));
    });
  }

  /** A read-only transaction on one snapshot. */
  read<T>(scope: RowScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [sql, values] = scopeStatement(scope);
      await manager.query(sql, [...values]);
      await manager.query('set transaction read only');
      return work(asTx(manager, scope));
    });
  }

  /** One statement without a context, for tables without tenants. A name makes it a prepared statement. */
  async query<R extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
    name?: string,
  ): Promise<R[]> {
    const result = await this.pool.query<R>({
      text,
      values: [...values],
      ...(name === undefined ? {} : { name }),
    });
    return result.rows;
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { readonly master: pg.Pool }).master;
  }
}

function asTx(manager: EntityManager, scope: RowScope): Tx {
  return {
    scope,
    manager,
    query: <R extends object>(sql: string, values: readonly unknown[] = []) =>
      manager.query<R[]>(sql, [...values]),
    now: async () => {
      const rows = await manager.query<{ now: Date }[]>('select clock_timestamp() as now');
      return (rows[0] as { now: Date }).now;
    },
  };
}
