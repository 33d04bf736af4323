import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '@bundel/kernel';
import type { Instant } from '@bundel/kernel';
import { daysLeft, groupTasks } from './group-tasks.js';

const at = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const now = at('2027-03-11T13:00:00Z');
const task = (
  dueAt: string | null,
  rest: { overdue?: boolean; urgency?: 'high' | 'normal' | 'low' } = {},
) => ({
  dueAt,
  overdue: rest.overdue ?? false,
  urgency: rest.urgency ?? ('normal' as const),
});

describe('tasks on the start page', () => {
  test('stand under overdue, this week, later and without a date', () => {
    const late = task('2027-03-10T13:00:00Z', { overdue: true });
    const soon = task('2027-03-18T10:00:00Z');
    const later = task('2027-03-19T10:00:00Z');
    const open = task(null);
    expect(groupTasks([open, later, late, soon], now)).toEqual([
      { name: 'overdue', tasks: [late] },
      { name: 'soon', tasks: [soon] },
      { name: 'later', tasks: [later] },
      { name: 'open', tasks: [open] },
    ]);
  });

  test('that are urgent stand under this week without a date', () => {
    expect(groupTasks([task(null, { urgency: 'high' })], now)[0]?.name).toBe('soon');
  });

  test('leave out a group without tasks', () => {
    expect(groupTasks([], now)).toEqual([]);
  });

  test('count days in the Dutch calendar, not hours', () => {
    expect(daysLeft('2027-03-11T23:30:00Z', now)).toBe(1);
    expect(daysLeft('2027-03-11T22:30:00Z', now)).toBe(0);
    expect(daysLeft('2027-03-09T12:00:00Z', now)).toBe(-2);
  });
});
