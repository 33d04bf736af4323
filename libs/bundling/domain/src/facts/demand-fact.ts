import type {
  Commitment,
  DataSensitivity,
  KeyCustody,
  SealFloor,
  StorageRegion,
} from '@bundel/demand-domain';

/** An exact volume in millionths of its unit, so that sums never round. */
export interface Volume {
  readonly minimum: bigint;
  readonly expected: bigint;
  readonly maximum: bigint;
}

/** What one chosen demand line says; the only thing this room looks at. */
export interface DemandFact {
  readonly lineId: string;
  readonly bodyId: string;
  readonly bodyKind: string;
  readonly province: string;
  readonly itemId: string;
  /** Part of the call to which the item belongs; lines of different lots are never bundled. */
  readonly lot: string;
  readonly commitment: Commitment;
  /** Unit in which the volume stands: that of the item. */
  readonly unit: string;
  /** Unit in which the body stated it. */
  readonly enteredUnit: string;
  readonly volume: Volume;
  readonly floor: SealFloor;
  readonly dataSensitivity: DataSensitivity;
  readonly storageRegion: StorageRegion;
  readonly keyCustody: KeyCustody;
  readonly openStandards: readonly string[];
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  /** Budget in cents; null when none is stated or the call does not show prices. */
  readonly budgetCents: bigint | null;
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The lines in the one order in which this room works, whatever order they came in. */
export const inOrder = (facts: readonly DemandFact[]): readonly DemandFact[] =>
  [...facts].sort((left, right) => compareText(left.lineId, right.lineId));

/** Text that is the same for the same value, for fingerprints; whole numbers keep all their digits. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));

/** The chosen lines as one text: the same lines give the same text in any order. */
export const canonicalFacts = (facts: readonly DemandFact[]): string =>
  canonicalText(
    inOrder(facts).map((fact) => [
      fact.lineId,
      fact.bodyId,
      fact.itemId,
      fact.lot,
      fact.commitment,
      fact.unit,
      fact.enteredUnit,
      [fact.volume.minimum, fact.volume.expected, fact.volume.maximum],
      fact.floor,
      fact.dataSensitivity,
      fact.storageRegion,
      fact.keyCustody,
      [...fact.openStandards].sort(compareText),
      fact.earliestStart,
      fact.latestStart,
      fact.budgetCents,
    ]),
  );
