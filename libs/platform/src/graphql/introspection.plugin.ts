import type { ApolloServerPlugin } from '@apollo/server';
import { type FieldNode, GraphQLError, Kind, visit } from 'graphql';
import { isMember } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';

const refusal = (): GraphQLError =>
  new GraphQLError(
    'The schema can be asked for by people who work for an organisation. It is also published in the documentation.',
    {
      extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
    },
  );

const harmless = new Set(['__typename', 'name', 'kind', 'description']);

/** Whether a type's existence and description are asked, not its fields: tools use this to see that a server is alive. */
const asksNameOnly = (node: FieldNode): boolean =>
  (node.selectionSet?.selections ?? []).every(
    (part) => part.kind === Kind.FIELD && harmless.has(part.name.value),
  );

/** The schema answers questions about its fields only to people with a role. */
export function introspectionByRole(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (isMember(contextValue.actor)) return;
          visit(document, {
            Field: (node) => {
              if (node.name.value === '__schema') throw refusal();
              if (node.name.value === '__type' && !asksNameOnly(node)) throw refusal();
            },
          });
        },
      };
    },
  };
}
