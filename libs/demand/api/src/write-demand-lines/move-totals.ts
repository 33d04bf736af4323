import { formatDecimal } from '@bundel/kernel';
import type { Contribution } from '@bundel/demand-domain';
import { announce, type Tx } from '@bundel/platform';

/** Topic on the event bus when totals of a call moved; the payload is { campaignId }. */
export const demandTotalsTopic = 'demandTotalsMoved';

/** Moves the totals in the transaction that changes the lines, and tells screens when it commits. */
export async function moveTotals(tx: Tx, campaignId: string, moves: readonly Contribution[]): Promise<void> {
  if (moves.length === 0) return;
  const plain = moves.map((move) => ({
    ...move,
    minimum: formatDecimal(move.minimum),
    expected: formatDecimal(move.expected),
    maximum: formatDecimal(move.maximum),
    floorLines: move.floorLines.some((lines) => lines !== 0) ? move.floorLines : null,
  }));
  await tx.query(`select bundel.move_demand_totals($1::jsonb)`, [JSON.stringify(plain)]);
  await announce(tx, demandTotalsTopic, { campaignId });
}
