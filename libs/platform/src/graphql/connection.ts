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

/** @throws GraphQLError BAD_USER_INPUT when the cursor was not made by {@link encodeCursor} with this many values. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const simple = (value: unknown): boolean =>
      value === null || typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === length && values.every(simple))
      return values as (string | number | null)[];
  } catch {
    // falls through to the same answer: the cursor is not ours
  }
  throw badInput('This cursor does not belong to this list. Start again without `after`.');
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
