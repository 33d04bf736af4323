import { inOrder, type DemandFact } from '../facts/demand-fact.js';
import { pileOf, tallyOf, wholeOf, type Tally, type Whole } from '../facts/pile.js';
import { commonRequirement, type CommonRequirement, type Level } from './level.js';
import { cellsOf, mergeCells, type Cell } from './merge-cells.js';
import { reasonsOf, type BundleReason } from './reasons.js';
import { wavesOf, type Wave } from './waves.js';

/** Lines that fit together, and why. */
export interface ProposedBundle {
  /** 1 for the first; the numbers follow lot, start and level. */
  readonly number: number;
  readonly lot: string;
  readonly lineIds: readonly string[];
  readonly all: Tally;
  /** The part that gets more than it asked and has to accept what that costs. */
  readonly stricter: Tally;
  /** Days on which all of them can start; an open end is null. */
  readonly startFrom: string | null;
  readonly startUntil: string | null;
  readonly requirement: CommonRequirement;
  readonly reasons: readonly BundleReason[];
}

/** Why lines are in no bundle: there is only one body to bundle, or there would be more groups than one can look at. */
export const REMAINDER_REASONS = ['oneBodyOnly', 'tooManyGroups'] as const;
export type RemainderReason = (typeof REMAINDER_REASONS)[number];

export interface Remainder {
  readonly reason: RemainderReason;
  readonly lineIds: readonly string[];
  readonly all: Tally;
}

/** Every line is in exactly one bundle or in exactly one remainder. */
export interface BundleProposal {
  readonly bundles: readonly ProposedBundle[];
  readonly remainders: readonly Remainder[];
}

export const MOST_BUNDLES = 60;

interface Group {
  readonly lot: string;
  readonly wave: Wave;
  readonly waves: number;
  readonly cell: Cell;
  readonly facts: readonly DemandFact[];
  readonly bodies: number;
}

const factsOf = (cell: Cell): readonly DemandFact[] => inOrder(cell.parts.flatMap((part) => part.facts));
const bodiesOf = (facts: readonly DemandFact[]): number => new Set(facts.map((fact) => fact.bodyId)).size;

function groupsOf(lot: string, facts: readonly DemandFact[]): readonly Group[] {
  const whole = wholeOf(pileOf(facts));
  const waves = wavesOf(facts);
  return waves.flatMap((wave) =>
    mergeCells(cellsOf(inOrder(wave.facts), whole)).map((cell) => {
      const lines = factsOf(cell);
      return { lot, wave, waves: waves.length, cell, facts: lines, bodies: bodiesOf(lines) };
    }),
  );
}

/**
 * Proposes bundles: lots stay apart, lines start within their own windows, and levels are put together as long as nobody
 * has to accept much more than asked. The same lines in any order give the same proposal; no line is ever left out.
 */
export function proposeBundles(lines: readonly DemandFact[]): BundleProposal {
  const facts = inOrder(lines);
  const whole = wholeOf(pileOf(facts));
  const lots = [...new Set(facts.map((fact) => fact.lot))].sort();
  const groups = lots.flatMap((lot) =>
    groupsOf(
      lot,
      facts.filter((fact) => fact.lot === lot),
    ),
  );
  const joint = groups.filter((group) => group.bodies > 1);
  const kept = new Set(
    [...joint].sort((left, right) => right.facts.length - left.facts.length).slice(0, MOST_BUNDLES),
  );
  return {
    bundles: joint
      .filter((group) => kept.has(group))
      .map((group, place) => bundleOf(group, place + 1, whole)),
    remainders: [
      ...remainderOf(
        'oneBodyOnly',
        groups.filter((group) => group.bodies === 1),
        whole,
      ),
      ...remainderOf(
        'tooManyGroups',
        joint.filter((group) => !kept.has(group)),
        whole,
      ),
    ],
  };
}

function remainderOf(reason: RemainderReason, groups: readonly Group[], whole: Whole): readonly Remainder[] {
  const facts = inOrder(groups.flatMap((group) => group.facts));
  if (facts.length === 0) return [];
  return [{ reason, lineIds: facts.map((fact) => fact.lineId), all: tallyOf(pileOf(facts), whole) }];
}

function bundleOf(group: Group, number: number, whole: Whole): ProposedBundle {
  const { lot, wave, facts, cell } = group;
  const below = inOrder(
    cell.parts.filter((part) => isBelow(part.level, cell.level)).flatMap((part) => part.facts),
  );
  return {
    number,
    lot,
    lineIds: facts.map((fact) => fact.lineId),
    all: tallyOf(pileOf(facts), whole),
    stricter: tallyOf(pileOf(below), whole),
    startFrom: wave.from,
    startUntil: wave.until,
    requirement: commonRequirement(facts),
    reasons: reasonsOf({ ...group, below }),
  };
}

const isBelow = (asked: Level, offered: Level): boolean =>
  asked.some((step, place) => step < (offered[place] ?? 0));
