import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export type OperationType = 'query' | 'mutation' | 'subscription';

export interface FullOperation {
  readonly name: string;
  readonly type: OperationType;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `Type.field` of all that the document selects. */
  readonly selects: ReadonlySet<string>;
}

/** Chooses a value for one scalar argument; `path` is the name it has in the schema. */
export type ScalarChoice = (scalar: string, path: string) => unknown;

const deepest = 6;

/**
 * A document that calls one operation with every reachable field selected; `fill` says whether optional arguments are
 * filled too (so that each is tried) or left out (so that no filter hides rows).
 */
export function fullOperation(
  schema: GraphQLSchema,
  type: OperationType,
  field: GraphQLField<unknown, unknown>,
  choose: ScalarChoice,
  fill: 'all' | 'required' = 'all',
): FullOperation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const selects = new Set<string>();
  const call = (of: GraphQLField<unknown, unknown>): string => {
    const given = of.args.filter((argument) => fill === 'all' || isRequiredArgument(argument));
    const passed = given.map((argument) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${String(argument.type)}`);
      variables[variable] = valueOf(argument.type, argument.name, choose);
      return `${argument.name}: $${variable}`;
    });
    return passed.length === 0 ? of.name : `${of.name}(${passed.join(', ')})`;
  };
  const selectionOf = (named: GraphQLNamedType, path: readonly string[]): string => {
    if (!isCompositeType(named)) return '';
    if (isAbstractType(named)) {
      const parts = schema
        .getPossibleTypes(named)
        .map((one) => `... on ${one.name} ${selectionOf(one, path)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    const parts = Object.values(named.getFields()).flatMap((inner) => {
      const next = getNamedType(inner.type);
      if (isCompositeType(next) && (path.includes(next.name) || path.length >= deepest)) return [];
      selects.add(`${named.name}.${inner.name}`);
      return [`${call(inner)} ${selectionOf(next, [...path, named.name])}`];
    });
    return `{ __typename ${parts.join(' ')} }`;
  };
  const body = `${call(field)} ${selectionOf(getNamedType(field.type), [])}`;
  const heading = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { name: field.name, type, text: `${type} ${heading} { ${body} }`, variables, selects };
}

/** A value that fits an input type; lists have one element, optional fields are filled too. */
function valueOf(type: GraphQLInputType, path: string, choose: ScalarChoice): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, path, choose);
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, path, choose)];
  if (isEnumType(type)) return choose(`enum:${type.name}`, path) ?? type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((inner) => [
        inner.name,
        valueOf(inner.type, `${path}.${inner.name}`, choose),
      ]),
    );
  }
  return choose(type.name, path);
}

/** `Type.field` of everything the schema offers, its own introspection left out. */
export function allFields(schema: GraphQLSchema): Set<string> {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  return new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
      ),
  );
}
