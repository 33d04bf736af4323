import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Acts } from './acts/acts.js';
import type { Config } from './config/config.js';
import { createDataSource, type Entities } from './database/data-source.js';
import { Database } from './database/database.js';
import { EventBus } from './events/event-bus.js';
import { JobHandlers } from './jobs/job-handlers.js';
import { JobSchedule } from './jobs/schedule.js';
import { openMailer } from './mail/mail.js';
import type { ErrorLog } from './telemetry/error-log.js';
import { CONFIG, ERROR_LOG, MAILER } from './tokens.js';

export interface PlatformOptions {
  readonly config: Config;
  readonly entities: Entities;
  readonly log: ErrorLog;
  readonly applicationName: string;
}

/**
 * Database, acts, announcements, job registry, configuration and log for every context; made once per process.
 * Contexts register their job handlers in `onModuleInit`; only the worker runs them.
 */
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
      { provide: MAILER, useFactory: () => openMailer(options.config) },
      database,
      { provide: Acts, inject: [Database], useFactory: (db: Database) => new Acts(db) },
      { provide: EventBus, useFactory: () => startBus(options) },
      { provide: JobHandlers, useFactory: () => new JobHandlers() },
      { provide: JobSchedule, useFactory: () => new JobSchedule() },
      {
        provide: Closer,
        inject: [Database, EventBus],
        useFactory: (db: Database, bus: EventBus) => new Closer(db, bus),
      },
    ];
    return {
      module: PlatformModule,
      providers,
      exports: [CONFIG, ERROR_LOG, MAILER, Database, Acts, EventBus, JobHandlers, JobSchedule],
    };
  }
}

async function startBus({ config, log }: PlatformOptions): Promise<EventBus> {
  const bus = new EventBus({ databaseUrl: config.DATABASE_URL, onError: (error) => log.error(error) });
  await bus.start();
  return bus;
}

/** Ends bus and pool when the application stops, after everything that uses them. */
class Closer {
  constructor(
    private readonly database: Database,
    private readonly bus: EventBus,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.bus.close();
    await this.database.close();
  }
}
