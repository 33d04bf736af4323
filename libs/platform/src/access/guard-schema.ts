import { GraphQLError, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { accessExtension, type AccessRule } from './access.decorator.js';
import type { AccessRefusal, DecideAccess } from './decide-access.js';
import type { RequestContext } from './request-context.js';

export interface Operation {
  readonly type: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  readonly rule: AccessRule | undefined;
}

/** Every operation of a schema with the rule it declares. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  return (['Query', 'Mutation', 'Subscription'] as const).flatMap((type) => {
    const root = schema.getType(type);
    if (!isObjectType(root)) return [];
    return Object.values(root.getFields()).map((field) => ({
      type,
      name: field.name,
      rule: field.extensions[accessExtension] as AccessRule | undefined,
    }));
  });
}

export type OnRefused = (
  context: RequestContext,
  operation: Operation,
  refusal: AccessRefusal,
) => Promise<void>;

/**
 * Puts the declared rule in front of every operation's resolver and records who was refused.
 * @throws when an operation declares nothing: forgetting is a start-up error, not a hole.
 */
export function guardSchema(
  schema: GraphQLSchema,
  decide: DecideAccess,
  onRefused: OnRefused,
): GraphQLSchema {
  const undeclared = operationsOf(schema).filter((operation) => operation.rule === undefined);
  if (undeclared.length > 0) {
    throw new Error(
      `These operations do not declare who may call them: ${undeclared.map((o) => o.name).join(', ')}.`,
    );
  }
  for (const operation of operationsOf(schema)) {
    const root = schema.getType(operation.type);
    const field = isObjectType(root) ? root.getFields()[operation.name] : undefined;
    if (field === undefined) continue;
    if (operation.type === 'Subscription')
      field.subscribe = guarded(operation, field.subscribe, decide, onRefused);
    else field.resolve = guarded(operation, field.resolve, decide, onRefused);
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

function guarded(
  operation: Operation,
  resolve: Resolver | undefined,
  decide: DecideAccess,
  onRefused: OnRefused,
): Resolver {
  if (resolve === undefined) throw new Error(`Operation ${operation.name} has no resolver.`);
  return async (source, args, context, info) => {
    const access = decide(operation.rule, context.actor);
    if (access.ok) return resolve(source, args, context, info);
    const refusal = access.errors[0] as AccessRefusal;
    await onRefused(context, operation, refusal);
    const { message, ...extensions } = refusal;
    throw new GraphQLError(message, { extensions });
  };
}
