import type { ChosenLine } from '@bundel/demand-api';
import { decodeCursor, pageSize, toPage, type Page, type PageArgs } from '@bundel/platform';
import type { ChosenDemandLine } from './chosen-line.types.js';
import { toMillionths } from './to-facts.js';
import { toVolume } from './to-tally.js';

/** A page of a list that is calculated, not stored: the cursor is the place in it. */
export function pageOf<T, N>(all: readonly T[], args: PageArgs, write: (one: T) => N): Page<N> {
  const size = pageSize(args);
  const start = args.after ? Math.max(0, decodeCursor(args.after, ['number'])[0]) : 0;
  const rows = all.slice(start, start + size + 1).map((one, step) => ({ one, place: start + step + 1 }));
  const page = toPage(rows, size, all.length, (row) => [row.place]);
  return { ...page, nodes: page.nodes.map((row) => write(row.one)) };
}

export function toChosenLine(line: ChosenLine): ChosenDemandLine {
  const { lineId: id, bodyId: organisationId, bodyName: organisationName, unit, volume, ...rest } = line;
  const { minimum, expected, maximum } = volume;
  return {
    ...rest,
    id,
    organisationId,
    organisationName,
    volume: toVolume({
      unit,
      minimum: toMillionths(minimum),
      expected: toMillionths(expected),
      maximum: toMillionths(maximum),
    }),
  };
}
