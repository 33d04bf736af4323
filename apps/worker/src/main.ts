import 'reflect-metadata';
import { createServer } from 'node:http';
import { contextModules, portalEntities } from '@bundel/composition';
import { CheckpointModule } from '@bundel/oversight-api';
import { ConfigError, loadConfig } from '@bundel/platform';
import pino from 'pino';
import { createWorker } from './create-worker.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = pino({ level: config.LOG_LEVEL, base: { app: 'worker' } });
  const log = {
    error: (error: unknown, fields = {}) => logger.error({ err: error, ...fields }),
    warn: (message: string, fields = {}) => logger.warn(fields, message),
    info: (message: string, fields = {}) => logger.info(fields, message),
  };
  const worker = await createWorker({
    config,
    log,
    modules: [...contextModules, CheckpointModule],
    entities: portalEntities,
  });
  const health = createServer((_request, response) => response.end('ok')).listen(config.PORT);
  log.info(`working; health on ${config.PORT}`);
  const stop = (): void => {
    health.close();
    void worker.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
