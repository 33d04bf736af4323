import 'reflect-metadata';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';

export type Entities = readonly EntityTarget<ObjectLiteral>[];
export type Migration = new () => MigrationInterface;

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: Entities;
  readonly migrations?: readonly Migration[];
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** A TypeORM data source that never changes the schema by itself; only migrations do. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as never[],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: options.applicationName ?? 'bundel',
    poolSize: options.poolSize ?? 12,
    extra: { idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
    installExtensions: false,
    logging: false,
  });
}
