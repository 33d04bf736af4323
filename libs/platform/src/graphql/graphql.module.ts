import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { ACTOR_RESOLVER, type ActorResolver } from '../access/actor-resolver.js';
import { decideAccess, type DecideAccess } from '../access/decide-access.js';
import { guardSchema, type OnRefused } from '../access/guard-schema.js';
import { appendAudit } from '../audit/audit-entry.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { isOutage } from '../database/outage.js';
import { systemScope } from '../database/row-scope.js';
import { correlationId } from '../telemetry/correlation.js';
import { CONFIG, ERROR_LOG } from '../tokens.js';
import type { ErrorLog } from '../telemetry/error-log.js';
import { buildContext } from './build-context.js';
import { compiledExecution } from './compiled-execution.plugin.js';
import { introspectionByRole } from './introspection.plugin.js';
import { graphqlLimits, limitPlugins, limitRules } from './limits.js';
import { maskError } from './masked-error.js';
import { RefusalPace } from './refusal-pace.js';
import { refuseUnreadableText } from './readable-text.js';
import { statusForPlainJson } from './status-for-plain-json.plugin.js';
import { subscriptionsOverSockets } from './subscriptions-over-sockets.plugin.js';

export const graphqlPath = '/graphql';

export interface PortalGraphqlSettings {
  readonly decide?: DecideAccess | undefined;
  /** Plugins of the process, such as its metrics. */
  readonly plugins?: readonly ApolloServerPlugin<never>[] | undefined;
}

/**
 * Apollo Server with everything the portal promises: declared access, limits, masked errors, compiled execution.
 * `decide` is replaced only by the test that proves that row security holds on its own.
 */
export function portalGraphql(settings: PortalGraphqlSettings = {}): DynamicModule {
  const { decide = decideAccess, plugins = [] } = settings;
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, Database, ACTOR_RESOLVER, ERROR_LOG],
    useFactory: (config: Config, database: Database, actors: ActorResolver, log: ErrorLog) =>
      options(config, database, actors, log, { decide, plugins }),
  });
}

function options(
  config: Config,
  database: Database,
  actors: ActorResolver,
  log: ErrorLog,
  {
    decide,
    plugins,
  }: { readonly decide: DecideAccess; readonly plugins: readonly ApolloServerPlugin<never>[] },
): Omit<ApolloDriverConfig, 'driver'> {
  const contextOptions = { actors, originKey: config.SESSION_SECRET };
  return {
    path: graphqlPath,
    autoSchemaFile: true,
    // Resolvers do not choose a status; only an outage does (503), and it must reach the client.
    preserveHttpStatusForExecutionErrors: false,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    cache: 'bounded',
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: graphqlLimits.tokens },
    validationRules: [...limitRules],
    plugins: [
      introspectionByRole(),
      subscriptionsOverSockets(),
      statusForPlainJson(),
      ...(limitPlugins as []),
      compiledExecution(log),
      ...plugins,
    ],
    context: ({ req }: { req: Parameters<typeof buildContext>[0] }) =>
      buildContext(req, contextOptions).catch(asUnavailable),
    transformSchema: (schema) => guardSchema(refuseUnreadableText(schema), decide, recordRefusals(database)),
    formatError: (formatted, error) =>
      maskError(
        error instanceof GraphQLError
          ? withCode(error, formatted.extensions?.['code'])
          : new GraphQLError(''),
        correlationId() ?? '-',
        log,
      ),
  } as Omit<ApolloDriverConfig, 'driver'>;
}

/** Who asks cannot be known while the database is away; the status must say so, because nothing was executed. */
function asUnavailable(error: unknown): never {
  if (!isOutage(error)) throw error;
  throw new GraphQLError('', {
    originalError: error as Error,
    extensions: { http: { status: 503 } },
  });
}

const withCode = (error: GraphQLError, code: unknown): GraphQLError =>
  new GraphQLError(error.message, {
    ...error,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code: error.extensions['code'] ?? code },
  });

/** Every refused access is a row in the trail; signing in is not required to leave one. */
function recordRefusals(database: Database): OnRefused {
  const pace = new RefusalPace();
  return async (context, operation, refusal) => {
    const earlier = pace.record(context, `${operation.name} ${refusal.code}`);
    if (earlier === 'held back') return;
    await database.transaction(systemScope('record refused access'), (tx) =>
      appendAudit(tx, context, {
        action: operation.name,
        result: 'refused',
        details: { code: refusal.code, ...(earlier === 0 ? {} : { heldBack: earlier }) },
      }),
    );
  };
}
