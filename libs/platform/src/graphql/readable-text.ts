import { GraphQLError, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Puts a check in front of every field with arguments: text with a NUL is the caller's mistake, not a fault of the database. */
export function refuseUnreadableText(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      if (field.resolve !== undefined) field.resolve = afterCheck(field.resolve);
      if (field.subscribe !== undefined) field.subscribe = afterCheck(field.subscribe);
    }
  }
  return schema;
}

const afterCheck =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const path = pathOfNul(args, []);
    if (path === null) return resolve(source, args, context, info);
    throw new GraphQLError(
      `The text of \`${path.join('.')}\` contains the character NUL, which text cannot hold. Send it without.`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  };

/** Where the first NUL stands; the schema bounds how deep and how large arguments are. */
function pathOfNul(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\u0000') ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = pathOfNul(inner, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
