import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../access/request-context.js';

/** One answer cannot carry what is yet to come: a subscription that is sent over HTTP is told where to go. */
export function subscriptionsOverSockets(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation !== 'subscription') return;
          throw new GraphQLError(
            'Subscriptions do not come over HTTP. Open a WebSocket at this address (protocol graphql-transport-ws).',
            { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
          );
        },
      };
    },
  };
}
