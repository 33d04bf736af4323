import { createHash } from 'node:crypto';
import { formatQuantity } from '@bundel/kernel';
import type { CheckedDemandLine } from '@bundel/demand-domain';

/** A line as it is stored in its history: plain values in a fixed order, so that equal lines have equal texts. */
export interface LineDocument {
  readonly itemCode: string;
  readonly label: string;
  readonly unit: string;
  readonly itemUnit: string;
  /** Period, then minimum, expected, maximum in the unit of the item, then the same three as entered. */
  readonly quantities: readonly (readonly string[])[];
  readonly floor: readonly number[];
  readonly dataSensitivity: string;
  readonly storageRegion: string;
  readonly keyCustody: string;
  readonly openStandards: readonly string[];
  readonly complyOrExplain: string | null;
  readonly currentContractId: string | null;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly unitPriceCeilingCents: string | null;
  readonly budgetCents: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly remarks: string;
}

export const lineDocument = (line: CheckedDemandLine): LineDocument => ({
  itemCode: line.itemCode,
  label: line.label,
  unit: line.unit,
  itemUnit: line.itemUnit,
  quantities: line.quantities.map((one) => [
    one.period,
    formatQuantity(one.minimum),
    formatQuantity(one.expected),
    formatQuantity(one.maximum),
    formatQuantity(one.enteredMinimum),
    formatQuantity(one.enteredExpected),
    formatQuantity(one.enteredMaximum),
  ]),
  floor: line.floor,
  dataSensitivity: line.dataSensitivity,
  storageRegion: line.storageRegion,
  keyCustody: line.keyCustody,
  openStandards: line.openStandards,
  complyOrExplain: line.complyOrExplain,
  currentContractId: line.currentContractId,
  earliestStart: line.earliestStart,
  latestStart: line.latestStart,
  unitPriceCeilingCents: line.unitPriceCeiling?.minor.toString() ?? null,
  budgetCents: line.budget?.minor.toString() ?? null,
  answers: line.answers,
  remarks: line.remarks,
});

/** Fingerprint of what a line says, without how firmly: a pledge signs exactly this. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
