import type { Say } from '../texts/ui-texts.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The moments before closing at which screen readers are told: 24 h, 1 h, 15 min, 5 min, 1 min. */
const MARKS = [DAY, HOUR, 15 * MINUTE, 5 * MINUTE, MINUTE];

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** Time left: in words above an hour, hh:mm:ss in the last hour. */
export function timeLeft(ms: number, say: Say): string {
  if (ms <= 0) return say('closed');
  if (ms < HOUR) return `${two(ms / HOUR)}:${two((ms % HOUR) / MINUTE)}:${two((ms % MINUTE) / SECOND)}`;
  const days = Math.floor(ms / DAY);
  if (days >= 2) return say('days', { count: days });
  const hours = say('hours', { count: Math.floor(ms / HOUR) });
  return `${hours} ${say('minutes', { count: Math.floor((ms % HOUR) / MINUTE) })}`;
}

/** The smallest mark that has been reached, or null before the first. */
export function reachedMark(ms: number): number | null {
  const reached = MARKS.filter((mark) => ms <= mark && ms > 0);
  return reached.length > 0 ? Math.min(...reached) : null;
}
