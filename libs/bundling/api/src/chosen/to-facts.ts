import type { DemandFact } from '@bundel/bundling-domain';
import type { ChosenLine } from '@bundel/demand-api';

const millionths = 6;

/** An exact decimal text as whole millionths; the database keeps six decimals. */
export function toMillionths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(millionths, '0').slice(0, millionths));
}

/** The lines of the demand room as facts of this room. */
export const toFacts = (lines: readonly ChosenLine[]): readonly DemandFact[] =>
  lines.map((line) => ({
    ...line,
    volume: {
      minimum: toMillionths(line.volume.minimum),
      expected: toMillionths(line.volume.expected),
      maximum: toMillionths(line.volume.maximum),
    },
    budgetCents: line.budgetCents === null ? null : BigInt(line.budgetCents),
  }));
