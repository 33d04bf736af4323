import type { DemandFact, Volume } from './demand-fact.js';

/** What one body has in a pile. */
interface Held {
  lines: number;
  budgetCents: bigint | null;
  readonly volumes: Map<string, { minimum: bigint; expected: bigint; maximum: bigint }>;
}

/** Lines gathered by body. Adding is all that ever happens to it, so a pile never loses volume. */
export type Pile = Map<string, Held>;

export interface UnitVolume extends Volume {
  readonly unit: string;
}

/** A body and what it brings. */
export interface BodyShare {
  readonly bodyId: string;
  readonly lines: number;
  readonly volumes: readonly UnitVolume[];
}

/** A pile in figures. Volumes of different units stand apart and are never added together. */
export interface Tally {
  readonly lines: number;
  readonly bodies: number;
  readonly volumes: readonly UnitVolume[];
  /** Hundredths of a percent of the expected volume of all lines: the mean over the units. */
  readonly share: number;
  /** Sum of the budgets that are known; null when none is. */
  readonly budgetCents: bigint | null;
  /** The bodies that bring most, most first. */
  readonly largest: readonly BodyShare[];
}

/** How many bodies a tally names; all of them are found by drilling down. */
export const LARGEST = 5;

export const emptyPile = (): Pile => new Map();

const addBudget = (left: bigint | null, right: bigint | null): bigint | null =>
  right === null ? left : (left ?? 0n) + right;

function heldBy(pile: Pile, bodyId: string): Held {
  const held = pile.get(bodyId) ?? { lines: 0, budgetCents: null, volumes: new Map() };
  if (held.lines === 0) pile.set(bodyId, held);
  return held;
}

function addVolume(held: Held, unit: string, volume: Volume): void {
  const sum = held.volumes.get(unit);
  if (sum === undefined) {
    const { minimum, expected, maximum } = volume;
    held.volumes.set(unit, { minimum, expected, maximum });
    return;
  }
  sum.minimum += volume.minimum;
  sum.expected += volume.expected;
  sum.maximum += volume.maximum;
}

export function addFact(pile: Pile, fact: DemandFact): void {
  const held = heldBy(pile, fact.bodyId);
  held.lines += 1;
  held.budgetCents = addBudget(held.budgetCents, fact.budgetCents);
  addVolume(held, fact.unit, fact.volume);
}

/** Adds all of the second pile to the first. */
export function addPile(pile: Pile, other: Pile): void {
  for (const [bodyId, theirs] of other) {
    const held = heldBy(pile, bodyId);
    held.lines += theirs.lines;
    held.budgetCents = addBudget(held.budgetCents, theirs.budgetCents);
    for (const [unit, volume] of theirs.volumes) addVolume(held, unit, volume);
  }
}

export function pileOf(facts: readonly DemandFact[]): Pile {
  const pile = emptyPile();
  for (const fact of facts) addFact(pile, fact);
  return pile;
}

const byUnit = (left: UnitVolume, right: UnitVolume): number => (left.unit < right.unit ? -1 : 1);

const volumesOf = (held: Held): UnitVolume[] =>
  [...held.volumes].map(([unit, volume]) => ({ unit, ...volume })).sort(byUnit);

function together(pile: Pile): UnitVolume[] {
  const sum: Held = { lines: 0, budgetCents: null, volumes: new Map() };
  for (const held of pile.values()) for (const [unit, volume] of held.volumes) addVolume(sum, unit, volume);
  return volumesOf(sum);
}

/** Expected volume per unit of all lines that are looked at: what shares are shares of. */
export type Whole = ReadonlyMap<string, bigint>;

export const wholeOf = (pile: Pile): Whole =>
  new Map(together(pile).map(({ unit, expected }) => [unit, expected]));

const fine = 1_000_000_000n;

/** Billionths of the whole: the mean over its units, so that no unit drowns another. */
export function weightOf(volumes: Iterable<UnitVolume>, whole: Whole): number {
  const counted = [...whole.values()].filter((expected) => expected > 0n).length;
  if (counted === 0) return 0;
  let sum = 0n;
  for (const { unit, expected } of volumes) {
    const all = whole.get(unit) ?? 0n;
    if (all > 0n) sum += (expected * fine) / all;
  }
  return Number(sum / BigInt(counted));
}

/** All bodies of a pile, most volume first, then by their ids. */
export function sharesOf(pile: Pile, whole: Whole): readonly BodyShare[] {
  return [...pile]
    .map(([bodyId, held]) => ({ bodyId, lines: held.lines, volumes: volumesOf(held) }))
    .map((share) => ({ share, weight: weightOf(share.volumes, whole) }))
    .sort((left, right) => right.weight - left.weight || (left.share.bodyId < right.share.bodyId ? -1 : 1))
    .map(({ share }) => share);
}

export function tallyOf(pile: Pile, whole: Whole): Tally {
  const volumes = together(pile);
  let [lines, budgetCents] = [0, null as bigint | null];
  for (const held of pile.values()) {
    lines += held.lines;
    budgetCents = addBudget(budgetCents, held.budgetCents);
  }
  const share = Math.round(weightOf(volumes, whole) / 100_000);
  return {
    lines,
    bodies: pile.size,
    volumes,
    share,
    budgetCents,
    largest: sharesOf(pile, whole).slice(0, LARGEST),
  };
}
