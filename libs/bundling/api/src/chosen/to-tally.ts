import type { BodyShare, Tally, UnitVolume } from '@bundel/bundling-domain';
import type { ChosenLine } from '@bundel/demand-api';
import { decimal, formatDecimal, normaliseDecimal } from '@bundel/kernel';
import type { BodyVolume, DemandTally, DemandVolume } from './tally.types.js';

const exact = (millionths: bigint): string => formatDecimal(normaliseDecimal(decimal(millionths, 6)));

export const toVolume = (volume: UnitVolume): DemandVolume => ({
  unit: volume.unit,
  minimum: exact(volume.minimum),
  expected: exact(volume.expected),
  maximum: exact(volume.maximum),
});

/** Turns figures into answers; knows what the bodies are called. */
export class TallyWriter {
  private readonly bodies: ReadonlyMap<string, ChosenLine>;

  constructor(lines: readonly ChosenLine[]) {
    this.bodies = new Map(lines.map((line) => [line.bodyId, line]));
  }

  body({ bodyId, lines, volumes }: BodyShare): BodyVolume {
    const known = this.bodies.get(bodyId);
    return {
      organisationId: bodyId,
      organisationName: known?.bodyName ?? '',
      bodyType: known?.bodyKind ?? '',
      province: known?.province ?? '',
      lines,
      volumes: volumes.map(toVolume),
    };
  }

  tally(tally: Tally): DemandTally {
    return {
      lines: tally.lines,
      bodies: tally.bodies,
      volumes: tally.volumes.map(toVolume),
      percentage: formatDecimal(decimal(BigInt(tally.share), 2)),
      budget:
        tally.budgetCents === null
          ? null
          : { amount: formatDecimal(decimal(tally.budgetCents, 2)), currency: 'EUR' },
      largest: tally.largest.map((share) => this.body(share)),
    };
  }
}
