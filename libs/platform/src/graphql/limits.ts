import { ApolloArmor } from '@escape.tech/graphql-armor';
import { specifiedRules, type ValidationRule } from 'graphql';

/** Bounds of one GraphQL document. Measured on the portal's own documents with room to spare. */
export const graphqlLimits = {
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  directives: 30,
  cost: 20_000,
  bodyBytes: 200_000,
} as const;

const protection = new ApolloArmor({
  maxTokens: { enabled: false },
  maxDepth: { n: graphqlLimits.depth, ignoreIntrospection: true, propagateOnRejection: true },
  maxAliases: { n: graphqlLimits.aliases, allowList: [], propagateOnRejection: true },
  maxDirectives: { n: graphqlLimits.directives, propagateOnRejection: true },
  costLimit: { maxCost: graphqlLimits.cost, ignoreIntrospection: true, propagateOnRejection: true },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** Depth, alias, directive and cost rules, for HTTP and for WebSocket alike. Tokens are counted by the parser. */
export const limitRules: readonly ValidationRule[] = protection.validationRules as readonly ValidationRule[];

export const allRules: readonly ValidationRule[] = [...specifiedRules, ...limitRules];

export const limitPlugins = protection.plugins;
