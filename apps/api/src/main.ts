import 'reflect-metadata';
import { contextModules, portalEntities } from '@bundel/composition';
import { ConfigError, createLog, loadConfig, Shutdown, startTracing } from '@bundel/platform';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog({ level: config.LOG_LEVEL, program: 'api' });
  const tracing = await startTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, 'api');
  const { app, health } = await createApi({ config, log, modules: contextModules, entities: portalEntities });
  new Shutdown(log)
    .add('readiness', () => health.startStopping())
    .add('http', () => app.close(), 10_000)
    .add('tracing', () => tracing.stop())
    .onSignals();
  await app.listen(config.PORT);
  log.info('The api listens.', { port: config.PORT });
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error as { readonly code?: string }).code === 'EADDRINUSE';
  process.stderr.write(`${known ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exit(1);
});
