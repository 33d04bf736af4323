import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import { isMember } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';

const refusal = (): GraphQLError =>
  new GraphQLError(
    'The schema can be asked for by people who work for an organisation. It is also published in the documentation.',
    {
      extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
    },
  );

/** The schema answers questions about itself only to people with a role. */
export function introspectionByRole(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (isMember(contextValue.actor)) return;
          visit(document, {
            Field: (node) => {
              if (node.name.value === '__schema' || node.name.value === '__type') throw refusal();
            },
          });
        },
      };
    },
  };
}
