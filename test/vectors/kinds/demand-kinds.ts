import { approximateDecimal } from '@bundel/kernel';
import { aggregate, type CountedLine, type GroupField } from '@bundel/demand-domain';
import { ultimateOwnersOf } from '@bundel/organisations-domain';
import {
  decimalFrom,
  fieldsFrom,
  listFrom,
  oneOf,
  onlyFields,
  textFrom,
  valueFrom,
  type Fields,
  type Kind,
} from './inputs.js';

const GROUP_FIELDS: readonly GroupField[] = [
  ...(['bodyType', 'province', 'lot', 'item', 'unit', 'period', 'commitment', 'body'] as const),
];
const AMOUNTS = ['min', 'expected', 'max'] as const;

const lineFrom = (value: unknown, index: number): CountedLine => {
  const fields = fieldsFrom(value, `lines[${index}]`);
  onlyFields(fields, [...GROUP_FIELDS, ...AMOUNTS]);
  const text = (name: keyof CountedLine) => textFrom(fields[name], `lines[${index}].${name}`);
  for (const amount of AMOUNTS) decimalFrom(text(amount), `lines[${index}].${amount}`);
  return {
    body: text('body'),
    bodyType: text('bodyType'),
    province: text('province'),
    lot: text('lot'),
    item: text('item'),
    unit: text('unit'),
    period: text('period'),
    commitment: text('commitment'),
    min: text('min'),
    expected: text('expected'),
    max: text('max'),
  };
};

const sums: Kind = (input) => {
  onlyFields(input, ['groupBy', 'lines']);
  const groupBy = listFrom(input['groupBy'], 'groupBy').map((one) => oneOf(one, GROUP_FIELDS, 'groupBy'));
  return { groups: aggregate(listFrom(input['lines'], 'lines').map(lineFrom), groupBy) };
};

const holdingFrom = (value: unknown, index: number) => {
  const fields: Fields = fieldsFrom(value, `holdings[${index}]`);
  onlyFields(fields, ['owner', 'owned', 'percent']);
  const percent = decimalFrom(fields['percent'], `holdings[${index}].percent`);
  return {
    owner: textFrom(fields['owner'], 'owner'),
    owned: textFrom(fields['owned'], 'owned'),
    capitalPercent: percent,
    votingPercent: percent,
    controlRight: false,
  };
};

const ownership: Kind = (input) => {
  onlyFields(input, ['target', 'holdings']);
  const holdings = listFrom(input['holdings'], 'holdings').map(holdingFrom);
  const found = ultimateOwnersOf(textFrom(input['target'], 'target'), holdings, 'capital');

  const { owners, undisclosed } = valueFrom(found);
  return {
    ultimateOwners: Object.fromEntries(
      owners.map(({ party, percent }) => [party, approximateDecimal(percent)]),
    ),
    undisclosedPercent: approximateDecimal(undisclosed.percent),
  };
};

/** Kinds of adding up demand and shares. */
export const DEMAND_KINDS: Readonly<Record<string, Kind>> = { aggregate: sums, ownership };
