import type { Server } from 'node:http';
import { GraphQLError, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { ErrorLog } from '../telemetry/error-log.js';
import { buildContext, type ContextOptions } from './build-context.js';
import { allRules, graphqlLimits } from './limits.js';
import { maskError } from './masked-error.js';

export interface SubscriptionServerOptions extends ContextOptions {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly log: ErrorLog;
  /** Origin that browsers may connect from; a socket has no CSRF header. */
  readonly allowedOrigin: (origin: string, host: string) => boolean;
}

/** Subscriptions over graphql-ws under the same session, access rules and limits as HTTP. @returns how to stop it */
export function serveSubscriptions(server: Server, options: SubscriptionServerOptions): () => Promise<void> {
  const sockets = new WebSocketServer({
    server,
    path: options.path,
    maxPayload: graphqlLimits.bodyBytes,
    verifyClient: ({ origin, req }: { origin: string | undefined; req: { headers: { host?: string } } }) =>
      origin === undefined || options.allowedOrigin(origin, req.headers.host ?? ''),
  });
  const disposable = useServer(
    {
      schema: options.schema,
      connectionInitWaitTimeout: 10_000,
      context: (connection) => buildContext(connection.extra.request, options),
      onSubscribe: (_connection, _id, payload) => {
        const document = parseBounded(payload.query);
        if (document instanceof GraphQLError) return [document];
        if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
          return [
            new GraphQLError('Only subscriptions come over this connection.', {
              extensions: { code: 'BAD_REQUEST' },
            }),
          ];
        }
        const problems = validate(options.schema, document, allRules);
        return problems.length > 0 ? problems : undefined;
      },
      onError: (_connection, _id, _payload, errors) =>
        errors.map((error) => maskError(error as GraphQLError, 'subscription', options.log)) as never,
    },
    sockets,
  );
  return async () => {
    await disposable.dispose();
  };
}

function parseBounded(text: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(text, { maxTokens: graphqlLimits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}
