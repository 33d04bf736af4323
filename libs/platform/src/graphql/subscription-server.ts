import type { Server } from 'node:http';
import { GraphQLError, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RequestContext } from '../access/request-context.js';
import type { BusEvent, EventBus } from '../events/event-bus.js';
import type { ErrorLog } from '../telemetry/error-log.js';
import { buildContext, type ContextOptions } from './build-context.js';
import { allRules, graphqlLimits } from './limits.js';
import { maskError } from './masked-error.js';

export interface SubscriptionServerOptions extends ContextOptions {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly log: ErrorLog;
  readonly bus: EventBus;
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
  const connections = new SessionConnections();
  const pace = new SubscriptionPace();
  const endings = options.bus.subscribe(sessionEndedTopic);
  void closeEnded(endings, connections);
  const disposable = useServer(
    {
      schema: options.schema,
      connectionInitWaitTimeout: 3_000,
      // Nothing that is public is subscribed to: whoever has no session is told so before anything is read or written.
      onConnect: async (connection) => (await options.actors.resolveActor(connection.extra.request)) !== null,
      context: async (connection) => {
        const context = await buildContext(connection.extra.request, options);
        connections.remember(connection.extra.socket, context);
        return context;
      },
      onSubscribe: (connection, _id, payload) => {
        if (!pace.allows(connection.extra.socket)) {
          connection.extra.socket.close(tooMany, 'Too many subscriptions.');
          return [new GraphQLError('Too many subscriptions.', { extensions: { code: 'BAD_REQUEST' } })];
        }
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
    await endings.return?.();
    await disposable.dispose();
  };
}

/** Topic on which identity announces `{ sessionId }` of a session that ended. */
export const sessionEndedTopic = 'session-ended';

/** Code by which a client knows that it must sign in again (4403 in the graphql-ws protocol: forbidden). */
const sessionEnded = 4403;

/** Code for a client that asks more than a screen ever does. */
const tooMany = 4429;
const mostConnectionsPerSession = 20;
const mostSubscriptionsPerMinute = 120;

/** How often one connection may subscribe. */
class SubscriptionPace {
  private readonly counts = new WeakMap<WebSocket, { minute: number; times: number }>();

  allows(socket: WebSocket): boolean {
    const minute = Math.floor(performance.now() / 60_000);
    const known = this.counts.get(socket);
    const count = known?.minute === minute ? known : { minute, times: 0 };
    count.times += 1;
    this.counts.set(socket, count);
    return count.times <= mostSubscriptionsPerMinute;
  }
}

/** Which socket belongs to which session, so that an ended session takes its open subscriptions along. */
class SessionConnections {
  private readonly bySession = new Map<string, Set<WebSocket>>();

  remember(socket: WebSocket, { actor }: RequestContext): void {
    if (actor === null) return;
    const sockets = this.bySession.get(actor.sessionId) ?? new Set();
    if (sockets.has(socket)) return;
    if (sockets.size >= mostConnectionsPerSession) return socket.close(tooMany, 'Too many connections.');
    this.bySession.set(actor.sessionId, sockets.add(socket));
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) this.bySession.delete(actor.sessionId);
    });
  }

  close(sessionId: string): void {
    for (const socket of this.bySession.get(sessionId) ?? [])
      socket.close(sessionEnded, 'The session has ended.');
  }

  /** After a gap in the announcements nobody knows who ended: everybody connects again and is asked anew. */
  closeAll(): void {
    for (const sessionId of [...this.bySession.keys()]) this.close(sessionId);
  }
}

async function closeEnded(
  endings: AsyncIterableIterator<BusEvent>,
  connections: SessionConnections,
): Promise<void> {
  for await (const event of endings) {
    if (event.kind === 'gap') connections.closeAll();
    else connections.close(String(event.payload['sessionId']));
  }
}

function parseBounded(text: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(text, { maxTokens: graphqlLimits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}
