import type { Server } from 'node:http';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  ACTOR_RESOLVER,
  type Config,
  type DecideAccess,
  type Entities,
  type ErrorLog,
  EventBus,
  PlatformModule,
  graphqlLimits,
  graphqlPath,
  HttpProblemFilter,
  portalGraphql,
  refuseBatches,
  sameSiteOnly,
  securityHeaders,
  securityTxt,
  serveSubscriptions,
  serveWeb,
} from '@bundel/platform';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

export interface ApiOptions {
  readonly config: Config;
  readonly log: ErrorLog;
  readonly modules: readonly Type[];
  readonly entities: Entities;
  /** Replaced only by the test that switches authorisation off to prove that row security holds alone. */
  readonly decide?: DecideAccess;
}

@Module({})
class ApiModule {}

/**
 * Wires the api: headers first, then limits, then routes, then pages, and the error answer last.
 * It does not listen yet; `listen` of the result does.
 */
export async function createApi(options: ApiOptions): Promise<NestExpressApplication> {
  const { config, log } = options;
  const root = {
    module: ApiModule,
    imports: [
      PlatformModule.forRoot({ config, log, entities: options.entities, applicationName: 'bundel-api' }),
      ...options.modules,
      portalGraphql(options.decide),
    ],
  };
  const app = await NestFactory.create<NestExpressApplication>(root, {
    bodyParser: false,
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  beforeRoutes(app, config);
  app.useGlobalFilters(new HttpProblemFilter(log));
  await app.init();
  const stop = subscriptions(app, config, log);
  app.getHttpServer().once('close', () => void stop());
  return app;
}

function beforeRoutes(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(securityHeaders(config.PUBLIC_URL));
  if (config.RATE_LIMIT_PER_MINUTE > 0) {
    app.use(
      rateLimit({
        windowMs: 60_000,
        limit: config.RATE_LIMIT_PER_MINUTE,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
      }),
    );
  }
  app.use(
    graphqlPath,
    sameSiteOnly(config.PUBLIC_URL),
    express.json({ limit: graphqlLimits.bodyBytes, strict: true }),
    refuseBatches,
  );
  app.use(['/health/live', '/health/ready'], (_request: express.Request, response: express.Response) => {
    response.json({ status: 'ok' });
  });
  const started = new Date();
  app.use('/.well-known/security.txt', (_request: express.Request, response: express.Response) => {
    response.type('text/plain').send(securityTxt(config.SECURITY_CONTACT, config.PUBLIC_URL, started));
  });
  if (config.WEB_DIST !== undefined) app.use(serveWeb(config.WEB_DIST));
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
