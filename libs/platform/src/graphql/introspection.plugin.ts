import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, type FieldNode, GraphQLError, Kind, visit } from 'graphql';
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

function asksForFields(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: (node) => {
      const { value } = node.name;
      asks ||= value === '__schema' || (value === '__type' && !asksNameOnly(node));
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

/** The schema answers questions about its fields only to people with a role. */
export function introspectionByRole(): ApolloServerPlugin<RequestContext> {
  // Apollo keeps parsed documents, so a document that comes back is judged once.
  const judged = new WeakMap<DocumentNode, boolean>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (isMember(contextValue.actor)) return;
          const asks = judged.get(document) ?? asksForFields(document);
          judged.set(document, asks);
          if (asks) throw refusal();
        },
      };
    },
  };
}
