import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Acts } from './acts/acts.js';
import type { Config } from './config/config.js';
import { createDataSource, type Entities } from './database/data-source.js';
import { Database } from './database/database.js';
import type { ErrorLog } from './telemetry/error-log.js';
import { CONFIG, ERROR_LOG } from './tokens.js';

export interface PlatformOptions {
  readonly config: Config;
  readonly entities: Entities;
  readonly log: ErrorLog;
  readonly applicationName: string;
}

/** Database, acts, configuration and log for every context; made once per process. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const database = {
      provide: Database,
      useFactory: async (): Promise<Database> => {
        const source = createDataSource({
          url: options.config.DATABASE_URL,
          entities: options.entities,
          poolSize: options.config.DATABASE_POOL,
          applicationName: options.applicationName,
        });
        return new Database(await source.initialize());
      },
    };
    const providers = [
      { provide: CONFIG, useValue: options.config },
      { provide: ERROR_LOG, useValue: options.log },
      database,
      { provide: Acts, inject: [Database], useFactory: (db: Database) => new Acts(db) },
      { provide: DatabaseCloser, inject: [Database], useFactory: (db: Database) => new DatabaseCloser(db) },
    ];
    return { module: PlatformModule, providers, exports: [CONFIG, ERROR_LOG, Database, Acts] };
  }
}

/** Ends the pool when the application stops, after everything that uses it. */
class DatabaseCloser {
  constructor(private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
