import type { DemandFact } from '../facts/demand-fact.js';

/** Lines that can start together, and the days on which that is possible for all of them; an open end is null. */
export interface Wave {
  readonly facts: readonly DemandFact[];
  readonly from: string | null;
  readonly until: string | null;
}

const never = '9999-12-31';
const latestOf = (fact: DemandFact): string => fact.latestStart ?? never;

/**
 * The fewest starting moments with which every line starts within its own window: take the line that can wait least,
 * start at its last moment, take along whoever may begin by then, and go on with who is left.
 */
export function wavesOf(facts: readonly DemandFact[]): readonly Wave[] {
  const waiting = [...facts].sort((left, right) =>
    latestOf(left) < latestOf(right)
      ? -1
      : latestOf(left) > latestOf(right)
        ? 1
        : left.lineId < right.lineId
          ? -1
          : 1,
  );
  const waves: Wave[] = [];
  for (let left = waiting; left.length > 0;) {
    const start = latestOf(left[0] as DemandFact);
    const joins = (fact: DemandFact): boolean => fact.earliestStart === null || fact.earliestStart <= start;
    waves.push(waveOf(left.filter(joins), start));
    left = left.filter((fact) => !joins(fact));
  }
  return waves;
}

function waveOf(facts: readonly DemandFact[], until: string): Wave {
  const earliest = facts
    .flatMap(({ earliestStart }) => (earliestStart === null ? [] : [earliestStart]))
    .sort();
  return { facts, from: earliest.at(-1) ?? null, until: until === never ? null : until };
}
