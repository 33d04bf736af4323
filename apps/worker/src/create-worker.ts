import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type Config,
  Database,
  type Entities,
  type ErrorLog,
  JobEngine,
  JobHandlers,
  JobSchedule,
  PlatformModule,
} from '@bundel/platform';

export interface WorkerOptions {
  readonly config: Config;
  readonly log: ErrorLog;
  readonly modules: readonly Type[];
  readonly entities: Entities;
  /** Told after every try of a job. */
  readonly onTry?: (job: string, outcome: string) => void;
}

export interface Worker {
  readonly app: INestApplicationContext;
  readonly engine: JobEngine;
  /** Finishes or hands back what is under way, then ends. */
  stop(): Promise<void>;
}

@Module({})
class WorkerModule {}

/** The same contexts as in the api, with the consumers of their jobs switched on. Any number of copies may run. */
export async function createWorker(options: WorkerOptions): Promise<Worker> {
  const { config, log, entities } = options;
  const root = {
    module: WorkerModule,
    imports: [
      PlatformModule.forRoot({ config, log, entities, applicationName: 'bundel-worker' }),
      ...options.modules,
    ],
  };
  const app = await NestFactory.createApplicationContext(root, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  const engine = new JobEngine({
    database: app.get(Database),
    handlers: app.get(JobHandlers),
    schedule: app.get(JobSchedule),
    databaseUrl: config.DATABASE_URL,
    redisUrl: config.REDIS_URL,
    onError: (error) => log.error(error),
    onOutcome: (job, jobId, outcome) => {
      log.info('job tried', { job, jobId, outcome: outcome.kind });
      options.onTry?.(job, outcome.kind);
    },
  });
  await engine.start();
  return {
    app,
    engine,
    stop: async () => {
      await engine.stop();
      await app.close();
    },
  };
}
