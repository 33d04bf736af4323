import type { Contract } from './contract.js';

/** Years on a line of a given width. */
export interface Scale {
  readonly years: readonly number[];
  readonly at: (day: string) => number;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** A line of whole years from last year, or the first end, until the last joining moment; `today` lies on it. */
export function scaleOf(contracts: readonly Contract[], today: string, width: number): Scale {
  const year = Number(today.slice(0, 4));
  const lasts = contracts.map(({ joinsOn }) => Number(joinsOn.slice(0, 4)));
  const firsts = contracts.map(({ endsOn }) => Number(endsOn.slice(0, 4)));
  const first = Math.max(Math.min(year - 1, ...firsts), year - 10);
  const last = Math.min(Math.max(year + 1, ...lasts) + 1, year + 40);
  const [from, until] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)];
  const every = Math.max(1, Math.ceil((last - first) / Math.max(2, Math.floor(width / 64))));
  return {
    years: Array.from({ length: last - first }, (_, place) => first + place).filter(
      (one) => (one - first) % every === 0,
    ),
    at: (day) => {
      const share = (dayNumber(day) - from) / (until - from);
      return Math.round(Math.min(1, Math.max(0, share)) * width);
    },
  };
}
