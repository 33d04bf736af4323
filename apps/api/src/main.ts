import 'reflect-metadata';
import { contextModules, portalEntities } from '@bundel/composition';
import { ConfigError, loadConfig } from '@bundel/platform';
import pino from 'pino';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = pino({ level: config.LOG_LEVEL, base: { app: 'api' } });
  const log = {
    error: (error: unknown, fields = {}) => logger.error({ err: error, ...fields }),
    warn: (message: string, fields = {}) => logger.warn(fields, message),
    info: (message: string, fields = {}) => logger.info(fields, message),
  };
  const app = await createApi({ config, log, modules: contextModules, entities: portalEntities });
  await app.listen(config.PORT);
  log.info(`listening on ${config.PORT}`);
  const stop = (): void => void app.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
