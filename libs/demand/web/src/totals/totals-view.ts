import type { BodySeries, FirmnessSeries, Province, SeriesName, StackedBar } from '@bundel/ui';
import type { GroupPartsFragment } from '../generated/graphql.js';

export type Group = GroupPartsFragment;

/** The sums of some groups; quantities are exact texts in the API and only added up for showing. */
export interface Sum {
  readonly minimum: number;
  readonly expected: number;
  readonly maximum: number;
  readonly lines: number;
}

export const sumOf = (groups: readonly Group[]): Sum =>
  groups.reduce(
    (sum, group) => ({
      minimum: sum.minimum + Number(group.minimum),
      expected: sum.expected + Number(group.expected),
      maximum: sum.maximum + Number(group.maximum),
      lines: sum.lines + group.lines,
    }),
    { minimum: 0, expected: 0, maximum: 0, lines: 0 },
  );

const SERIES: Readonly<Record<string, BodySeries>> = {
  municipality: 'municipalities',
  ministry: 'national',
  agency: 'national',
  province: 'provinces',
  waterBoard: 'waterBoards',
  jointArrangement: 'jointArrangements',
};

export const FIRMNESSES: readonly FirmnessSeries[] = ['pledge', 'estimate', 'interest'];

/** How the bars are cut: by kind of body or by rung of the ladder. */
export type Cut = 'soort' | 'trede';

/** One bar per period, cut one way. */
export function barsOf(
  groups: readonly Group[],
  periods: readonly string[],
  cut: Cut,
  label: (period: string) => string,
): readonly StackedBar[] {
  return periods.map((period) => {
    const own = groups.filter((group) => group.period === period);
    const parts: Partial<Record<SeriesName, number>> = {};
    for (const group of own) {
      const name: SeriesName | undefined = cut === 'soort' ? SERIES[group.bodyType ?? ''] : group.commitment;
      if (name) parts[name] = (parts[name] ?? 0) + Number(group.expected);
    }
    const { minimum, expected, maximum } = sumOf(own);
    return { key: period, label: label(period), parts, minimum, expected, maximum };
  });
}

/** The tile of each province by its code in the register. */
export const TILES: Readonly<Record<string, Province>> = {
  PV20: 'GR',
  PV21: 'FR',
  PV22: 'DR',
  PV23: 'OV',
  PV24: 'FL',
  PV25: 'GE',
  PV26: 'UT',
  PV27: 'NH',
  PV28: 'ZH',
  PV29: 'ZE',
  PV30: 'NB',
  PV31: 'LI',
};

/** Names of provinces, alike in every language. */
export const PROVINCES: Readonly<Record<string, string>> = {
  PV20: 'Groningen',
  PV21: 'Fryslân',
  PV22: 'Drenthe',
  PV23: 'Overijssel',
  PV24: 'Flevoland',
  PV25: 'Gelderland',
  PV26: 'Utrecht',
  PV27: 'Noord-Holland',
  PV28: 'Zuid-Holland',
  PV29: 'Zeeland',
  PV30: 'Noord-Brabant',
  PV31: 'Limburg',
};

/** What is expected per tile, and what lies in no province. */
export function placesOf(groups: readonly Group[]): {
  readonly tiles: Readonly<Record<Province, number>>;
  readonly nowhere: number;
} {
  const tiles = Object.fromEntries(Object.values(TILES).map((tile) => [tile, 0])) as Record<Province, number>;
  let nowhere = 0;
  for (const group of groups) {
    const tile = TILES[group.province ?? ''];
    if (tile) tiles[tile] += Number(group.expected);
    else nowhere += Number(group.expected);
  }
  return { tiles, nowhere };
}

/** Four round bounds between nothing and the highest tile. */
export function stepsOf(values: readonly number[]): readonly [number, number, number, number] {
  const raw = Math.max(...values, 5) / 5;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, Math.ceil(raw / size) * size);
  return [step, 2 * step, 3 * step, 4 * step];
}

/** A percentage; nothing of nothing is 0. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

interface Moved {
  /** What changed since the last run that counted. */
  readonly sinceRun: number | null;
  /** What the last run counted more or less than the one before it. */
  readonly betweenRuns: number | null;
}

/** How far groups moved since the runs; unknown when a run did not count one of them. */
export function movedOf(groups: readonly Group[]): Moved {
  const add = (pick: (group: Group) => string | null) =>
    groups.some((group) => pick(group) === null)
      ? null
      : groups.reduce((sum, group) => sum + Number(pick(group)), 0);
  const run = add((group) => group.expectedAtRun);
  const before = add((group) => group.expectedAtPreviousRun);
  return {
    sinceRun: run === null ? null : sumOf(groups).expected - run,
    betweenRuns: run === null || before === null ? null : run - before,
  };
}
