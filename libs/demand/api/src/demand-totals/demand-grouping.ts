import { GraphQLError } from 'graphql';
import { DemandGroupField, type DemandFilter } from './totals-filter.input.js';

const mostValues = 200;

/** Values of a filter as parameters $2 to $7. @throws GraphQLError BAD_USER_INPUT on more than 200 values */
export function filterValues(filter: DemandFilter | null | undefined): readonly (readonly string[] | null)[] {
  const { itemIds, lots, bodyTypes, provinces, periods, commitments } = filter ?? {};
  const values = [itemIds, lots, bodyTypes, provinces, periods, commitments].map((one) => one ?? null);
  if (
    values.some((one) => one !== null && (one.length > mostValues || one.some((text) => text.length > 100)))
  )
    throw new GraphQLError(`A filter takes at most ${mostValues} short values.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return values.map((one) => one?.map((text) => text.replaceAll('\u0000', '')) ?? null);
}

/** Conditions on totals `t` and their item `i`. */
export const totalsCondition = `($2::uuid[] is null or t.item_id = any($2)) and ($3::text[] is null or i.lot = any($3))
  and ($4::text[] is null or t.body_type = any($4)) and ($5::text[] is null or t.province = any($5))
  and ($6::text[] is null or t.period = any($6)) and ($7::text[] is null or t.commitment = any($7))`;

/** The columns a group is told by; what it is not split by is null. */
export const groupColumns = (groupBy: readonly DemandGroupField[]): string => {
  const column = (field: DemandGroupField, sql: string, name: string): string =>
    `${groupBy.includes(field) ? sql : 'null'} as "${name}"`;
  return [
    column(DemandGroupField.item, 't.item_id::text', 'itemId'),
    column(DemandGroupField.lot, 'i.lot', 'lot'),
    't.unit as "unit"',
    column(DemandGroupField.period, 't.period', 'period'),
    column(DemandGroupField.bodyType, 't.body_type', 'bodyType'),
    column(DemandGroupField.province, 't.province', 'province'),
    't.commitment as "commitment"',
  ].join(', ');
};

/** `group by` and `order by` take the columns of {@link groupColumns} by their place. */
export const groupPlaces = '1, 2, 3, 4, 5, 6, 7';

export interface GroupRow {
  readonly itemId: string | null;
  readonly lot: string | null;
  readonly unit: string;
  readonly period: string | null;
  readonly bodyType: string | null;
  readonly province: string | null;
  readonly commitment: string;
}

export const groupKey = (row: GroupRow): string =>
  [row.itemId, row.lot, row.unit, row.period, row.bodyType, row.province, row.commitment].join('|');
