import type { DemandFact } from '../facts/demand-fact.js';
import { LEVEL_TOPICS, type Level } from './level.js';
import type { Cell } from './merge-cells.js';
import type { Wave } from './waves.js';

/** Why lines stand together, each with the figures that make it checkable. */
export const BUNDLE_REASONS = [
  /** All are of this lot of the call. */
  'sameLot',
  /** All can start on any day of this period. */
  'startTogether',
  /** All ask exactly this level. */
  'sameLevel',
  /** Levels that are so near that joining them asks little of whoever asks less. */
  'nearLevels',
] as const;
export type BundleReasonCode = (typeof BUNDLE_REASONS)[number];

export interface BundleReason {
  readonly code: BundleReasonCode;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

interface Grouped {
  readonly lot: string;
  readonly wave: Wave;
  readonly waves: number;
  readonly cell: Cell;
  readonly facts: readonly DemandFact[];
  readonly bodies: number;
  readonly below: readonly DemandFact[];
}

const reason = (code: BundleReasonCode, params: Readonly<Record<string, string | number>>): BundleReason => ({
  code,
  params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
});

const spread = (cell: Cell, place: number): number =>
  new Set(cell.parts.map(({ level }: { readonly level: Level }) => level[place])).size;

/** In this order: lot, start, level. */
export function reasonsOf(group: Grouped): readonly BundleReason[] {
  const { lot, wave, waves, cell, facts, bodies, below } = group;
  const differ = LEVEL_TOPICS.filter((_, place) => spread(cell, place) > 1);
  return [
    reason('sameLot', { lot, lines: facts.length, bodies }),
    reason('startTogether', { from: wave.from ?? '', until: wave.until ?? '', waves }),
    differ.length === 0
      ? reason('sameLevel', { lines: facts.length })
      : reason('nearLevels', {
          differ: differ.join(' '),
          stricterLines: below.length,
          stricterBodies: new Set(below.map((fact) => fact.bodyId)).size,
          levels: cell.parts.length,
        }),
  ];
}
