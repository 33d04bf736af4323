import 'reflect-metadata';
import type { Server } from 'node:http';
import { contextModules, portalEntities } from '@bundel/composition';
import { CheckpointModule } from '@bundel/oversight-api';
import {
  ConfigError,
  createLog,
  Database,
  Health,
  healthRouter,
  loadConfig,
  Metrics,
  metricsRouter,
  Shutdown,
  startTracing,
} from '@bundel/platform';
import express from 'express';
import { createWorker, type Worker } from './create-worker.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog({ level: config.LOG_LEVEL, program: 'worker' });
  const tracing = await startTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, 'worker');
  const metrics = new Metrics('worker');
  const worker = await createWorker({
    config,
    log,
    modules: [...contextModules, CheckpointModule],
    entities: portalEntities,
    onTry: (job, outcome) => metrics.countJob(job, outcome),
  });
  const health = healthOf(worker);
  metrics.watchDatabase(worker.app.get(Database));
  const app = express().disable('x-powered-by');
  app.use(healthRouter(health), metricsRouter(metrics, config.METRICS_TOKEN));
  const server = await listening(app, config.PORT);
  log.info('working', { port: config.PORT });
  new Shutdown(log)
    .add('readiness', () => health.startStopping())
    .add('jobs and database', () => worker.stop(), 28_000)
    .add('tracing', () => tracing.stop())
    .add('health', () => server.close())
    .onSignals();
}

const healthOf = (worker: Worker): Health =>
  new Health([
    { name: 'database', check: () => worker.app.get(Database).query('select 1') },
    { name: 'queue', check: () => worker.engine.ping() },
  ]);

function listening(app: express.Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, (error?: Error) =>
      error === undefined ? resolve(server) : reject(error),
    );
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
