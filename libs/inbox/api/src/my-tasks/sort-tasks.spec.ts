import { describe, expect, test } from '@jest/globals';
import { sortTasks } from './sort-tasks.js';
import type { Task } from './task.js';

const now = new Date('2027-03-12T11:00:00Z');
const task = (objectId: string, changes: Partial<Task> = {}): Task => ({
  kind: 'invitation.accept',
  objectType: 'invitation',
  objectId,
  organisationId: null,
  params: {},
  dueAt: null,
  urgency: 'normal',
  ...changes,
});
const due = (text: string): Date => new Date(text);

describe('what needs me today', () => {
  test('puts what is overdue first, then what is due soonest, then what has no date', () => {
    const sorted = sortTasks(
      [
        task('no date'),
        task('tomorrow', { dueAt: due('2027-03-13T11:00:00Z') }),
        task('late', { dueAt: due('2027-03-12T10:59:59Z') }),
        task('latest', { dueAt: due('2027-03-01T00:00:00Z') }),
      ],
      now,
      50,
    );
    expect(sorted.tasks.map((found) => found.objectId)).toEqual(['latest', 'late', 'tomorrow', 'no date']);
    expect(sorted.overdueCount).toBe(2);
  });

  test('a task that is due this very moment is not overdue', () => {
    expect(sortTasks([task('now', { dueAt: now })], now, 50).overdueCount).toBe(0);
  });

  test('orders equals by urgency, kind and object, whatever order they came in', () => {
    const tasks = [
      task('b'),
      task('a'),
      task('c', { kind: 'data.complete' }),
      task('d', { urgency: 'low' }),
      task('e', { urgency: 'high' }),
    ];
    const order = ['e', 'c', 'a', 'b', 'd'];
    expect(sortTasks(tasks, now, 50).tasks.map((found) => found.objectId)).toEqual(order);
    expect(sortTasks([...tasks].reverse(), now, 50).tasks.map((found) => found.objectId)).toEqual(order);
  });

  test('shows no more than asked and counts them all', () => {
    const tasks = Array.from({ length: 120 }, (_, index) => task(String(index)));
    expect(sortTasks(tasks, now, 50)).toMatchObject({ totalCount: 120, overdueCount: 0 });
    expect(sortTasks(tasks, now, 50).tasks).toHaveLength(50);
  });
});
