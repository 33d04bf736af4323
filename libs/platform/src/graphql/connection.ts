import { parseInstant } from '@bundel/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** A GraphQL connection over a node type; `name` is the name of the list, for example "PublicBodyConnection". */
export function ConnectionOf<T extends object>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(name, { description: 'One page of a list.' })
  class Connection {
    @Field(() => [node], { description: 'The rows of this page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list under the same filter.' })
    totalCount!: number;
  }
  return Connection as Type<Page<T>>;
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Page size within 1–100. @throws GraphQLError BAD_USER_INPUT outside of it. */
export function pageSize(args: PageArgs): number {
  if (Number.isInteger(args.first) && args.first >= 1 && args.first <= 100) return args.first;
  throw badInput('`first` must be between 1 and 100.');
}

/** Keyset cursor: the sort values of the last row, opaque to clients. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** What a value in a cursor looks like; the database gets nothing that has another shape. */
export type CursorShape = 'uuid' | 'number' | 'instant' | 'text';

type CursorValue<Shape extends CursorShape> = Shape extends 'number' ? number : string;
type CursorValues<Shapes extends readonly CursorShape[]> = {
  -readonly [Place in keyof Shapes]: CursorValue<Shapes[Place]>;
};

const longestText = 1_000;

const fits: Readonly<Record<CursorShape, (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  number: (value) => Number.isSafeInteger(value),
  instant: (value) => typeof value === 'string' && parseInstant(value).ok,
  text: (value) => typeof value === 'string' && value.length <= longestText && !value.includes('\u0000'),
};

/**
 * The values of a cursor, each of the shape that its list states: a cursor comes from outside and may be forged.
 * @throws GraphQLError BAD_USER_INPUT when the cursor was not made by {@link encodeCursor} with values of these shapes.
 */
export function decodeCursor<const Shapes extends readonly CursorShape[]>(
  cursor: string,
  shapes: Shapes,
): CursorValues<Shapes> {
  const values = parseValues(cursor);
  if (values?.length === shapes.length && shapes.every((shape, place) => fits[shape](values[place])))
    return values as CursorValues<Shapes>;
  throw badInput('This cursor does not belong to this list. Start again without `after`.');
}

function parseValues(cursor: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

/** Cuts a list that was read with one row too many into a page. */
export function toPage<T>(
  rows: readonly T[],
  size: number,
  totalCount: number,
  cursorOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : encodeCursor(cursorOf(last)),
    },
  };
}
