import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from './metrics.js';

/** Measures GraphQL operations by name; names that the schema's own client does not use are bounded by `Metrics`. */
export function graphqlMetrics(metrics: Metrics): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const start = process.hrtime.bigint();
      return {
        async willSendResponse({ operationName, errors }) {
          const duration = Number(process.hrtime.bigint() - start) / 1e9;
          metrics.observeGraphql(operationName ?? undefined, errors?.length ? 'errors' : 'ok', duration);
        },
      };
    },
  };
}
