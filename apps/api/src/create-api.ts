import type { Server } from 'node:http';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  ACTOR_RESOLVER,
  type Config,
  Database,
  type DecideAccess,
  type Entities,
  type ErrorLog,
  EventBus,
  PlatformModule,
  contacts,
  correlate,
  graphqlLimits,
  graphqlMetrics,
  healthRouter,
  limitRequests,
  measureHttp,
  metricsRouter,
  traceHttp,
  graphqlPath,
  Health,
  HttpProblemFilter,
  Metrics,
  portalGraphql,
  refuseBatches,
  sameSiteOnly,
  securityHeaders,
  securityTxt,
  serveSubscriptions,
  serveWeb,
} from '@bundel/platform';
import express from 'express';

export interface ApiOptions {
  readonly config: Config;
  readonly log: ErrorLog;
  readonly modules: readonly Type[];
  readonly entities: Entities;
  /** Replaced only by the test that switches authorisation off to prove that row security holds alone. */
  readonly decide?: DecideAccess;
}

/** The api, ready to listen, with what its process reports about itself. */
export interface Api {
  readonly app: NestExpressApplication;
  readonly health: Health;
}

@Module({})
class ApiModule {}

/**
 * Wires the api: headers first, then limits, then routes, then pages, and the error answer last.
 * It does not listen yet; `listen` of the result does.
 */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { config, log } = options;
  const metrics = new Metrics('api');
  const root = {
    module: ApiModule,
    imports: [
      PlatformModule.forRoot({ config, log, entities: options.entities, applicationName: 'bundel-api' }),
      ...options.modules,
      portalGraphql({ decide: options.decide, plugins: [graphqlMetrics(metrics)] }),
    ],
  };
  const app = await NestFactory.create<NestExpressApplication>(root, {
    bodyParser: false,
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  const health = new Health([
    { name: 'database', check: () => app.get(Database).query('select 1') },
    { name: 'events', check: () => announcementsArrive(app.get(EventBus)) },
  ]);
  app.use(
    correlate,
    measureHttp(metrics),
    ...(config.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? [] : [traceHttp]),
    healthRouter(health),
    metricsRouter(metrics, config.METRICS_TOKEN),
  );
  beforeRoutes(app, config);
  app.useGlobalFilters(new HttpProblemFilter(log));
  await app.init();
  metrics.watchDatabase(app.get(Database));
  const stop = subscriptions(app, config, log);
  app.getHttpServer().once('close', () => void stop());
  return { app, health };
}

/** A portal whose screens do not move any more is not ready. */
async function announcementsArrive(bus: EventBus): Promise<void> {
  if (!bus.isConnected) throw new Error('The api does not hear announcements.');
}

function beforeRoutes(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  // Answers are made for one person at one moment; files of the pages and downloads carry marks of their own.
  app.disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(securityHeaders(config.PUBLIC_URL));
  if (config.WEB_DIST !== undefined) app.use(serveWeb(config.WEB_DIST));
  if (config.RATE_LIMIT_PER_MINUTE > 0) app.use(limitRequests(config.RATE_LIMIT_PER_MINUTE));
  app.use(
    graphqlPath,
    sameSiteOnly(config.PUBLIC_URL),
    express.json({ limit: graphqlLimits.bodyBytes, strict: true }),
    refuseBatches,
  );
  app.use('/.well-known/contact.json', (_request: express.Request, response: express.Response) => {
    response.json(contacts(config.ACCESSIBILITY_CONTACT));
  });
  const started = new Date();
  app.use('/.well-known/security.txt', (_request: express.Request, response: express.Response) => {
    response.type('text/plain').send(securityTxt(config.SECURITY_CONTACT, config.PUBLIC_URL, started));
  });
}

function subscriptions(app: NestExpressApplication, config: Config, log: ErrorLog): () => Promise<void> {
  const own = new URL(config.PUBLIC_URL).host;
  return serveSubscriptions(app.getHttpServer() as Server, {
    schema: app.get(GraphQLSchemaHost).schema,
    path: graphqlPath,
    log,
    actors: app.get(ACTOR_RESOLVER, { strict: false }),
    originKey: config.SESSION_SECRET,
    bus: app.get(EventBus),
    allowedOrigin: (origin, host) => URL.canParse(origin) && [own, host].includes(new URL(origin).host),
  });
}
