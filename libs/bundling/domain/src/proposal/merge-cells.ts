import type { DemandFact } from '../facts/demand-fact.js';
import { pileOf, tallyOf, weightOf, type Whole } from '../facts/pile.js';
import { compareLevels, levelOf, stepsUp, strictest, type Level } from './level.js';

/** Lines of one level, or of levels that were put together. */
export interface Cell {
  readonly level: Level;
  readonly parts: readonly Part[];
}

interface Part {
  readonly level: Level;
  readonly weight: number;
  readonly facts: readonly DemandFact[];
}

/** Who asks less accepts on average at most one step more. */
export const TOLERANCE = 1;
/** A group below three hundredths of its lot is too small to stand alone: it accepts up to three steps more. */
export const SMALL = 0.03;
export const TOLERANCE_OF_SMALL = 3;

const fine = 1_000_000_000;
const weightIn = (cell: Cell): number => cell.parts.reduce((sum, part) => sum + part.weight, 0);

const keyOf = (level: Level): number => level[0] * 100 + level[1] * 10 + level[2];

/** The lines of a wave, one cell per level, loose levels first. */
export function cellsOf(facts: readonly DemandFact[], whole: Whole): readonly Cell[] {
  const found = new Map<number, DemandFact[]>();
  for (const fact of facts) {
    const key = keyOf(levelOf(fact));
    const lines = found.get(key);
    if (lines === undefined) found.set(key, [fact]);
    else lines.push(fact);
  }
  return [...found.values()]
    .map((lines) => {
      const level = levelOf(lines[0] as DemandFact);
      const weight = Math.max(1, weightOf(tallyOf(pileOf(lines), whole).volumes, whole));
      return { level, parts: [{ level, weight, facts: lines }] };
    })
    .sort((left, right) => compareLevels(left.level, right.level));
}

interface Merger {
  readonly left: Cell;
  readonly right: Cell;
  readonly merged: Cell;
  /** Steps that whoever asks less accepts, on average over the volume that accepts any. */
  readonly steps: number;
}

function mergerOf(left: Cell, right: Cell): Merger {
  const merged = { level: strictest(left.level, right.level), parts: [...left.parts, ...right.parts] };
  let [weight, steps] = [0, 0];
  for (const part of merged.parts) {
    const up = stepsUp(part.level, merged.level);
    if (up === 0) continue;
    weight += part.weight;
    steps += part.weight * up;
  }
  return { left, right, merged, steps: weight === 0 ? 0 : steps / weight };
}

function allowed({ left, right, steps }: Merger): boolean {
  if (steps <= TOLERANCE) return true;
  return Math.min(weightIn(left), weightIn(right)) < SMALL * fine && steps <= TOLERANCE_OF_SMALL;
}

/** Remembers what pairs cost, so that a round only looks at pairs with the newest cell anew. */
type Prices = Map<Cell, Map<Cell, Merger | null>>;

function priceOf(prices: Prices, left: Cell, right: Cell): Merger | null {
  const known = prices.get(left) ?? new Map<Cell, Merger | null>();
  if (known.size === 0) prices.set(left, known);
  const price = known.get(right);
  if (price !== undefined) return price;
  const merger = mergerOf(left, right);
  const answer = allowed(merger) ? merger : null;
  known.set(right, answer);
  return answer;
}

/** The pair that costs least; of equals the first. */
function cheapest(cells: readonly Cell[], prices: Prices): Merger | null {
  let best: Merger | null = null;
  for (const [place, left] of cells.entries()) {
    for (const right of cells.slice(place + 1)) {
      const merger = priceOf(prices, left, right);
      if (merger !== null && (best === null || merger.steps < best.steps)) best = merger;
    }
  }
  return best;
}

const firstLine = (cell: Cell): string => cell.parts[0]?.facts[0]?.lineId ?? '';

const inPlace = (left: Cell, right: Cell): number =>
  compareLevels(left.level, right.level) || (firstLine(left) < firstLine(right) ? -1 : 1);

/** Puts cells together as long as nobody has to accept much more than asked. At most 80 cells, so at most 79 rounds. */
export function mergeCells(start: readonly Cell[]): readonly Cell[] {
  const prices: Prices = new Map();
  let cells = start;
  for (let merger = cheapest(cells, prices); merger !== null; merger = cheapest(cells, prices)) {
    const { left, right, merged } = merger;
    cells = [...cells.filter((cell) => cell !== left && cell !== right), merged].sort(inPlace);
  }
  return cells;
}
