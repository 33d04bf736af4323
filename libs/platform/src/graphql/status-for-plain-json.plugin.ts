import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../access/request-context.js';

/**
 * GraphQL over HTTP: clients that take `application/json` get 200 also when the document is at fault,
 * because an intermediary may answer 4xx itself; clients that take `application/graphql-response+json` get the true status.
 * @source GraphQL over HTTP, section "application/json"
 */
export function statusForPlainJson(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          const plain =
            accept.includes('application/json') && !accept.includes('application/graphql-response+json');
          const isDocumentFault = response.http.status === 400 && response.body.kind === 'single';
          if (plain && isDocumentFault) response.http.status = 200;
        },
      };
    },
  };
}
