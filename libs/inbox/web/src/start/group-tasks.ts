import { daysBetween, localDateOf, parseInstant } from '@bundel/kernel';
import type { Instant } from '@bundel/kernel';

interface Dated {
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly urgency: 'high' | 'normal' | 'low';
}

/** In the order in which they stand on the page. */
export const groupNames = ['overdue', 'soon', 'later', 'open'] as const;
export type GroupName = (typeof groupNames)[number];

const WEEK = 7;

/** Days in the Dutch calendar from now to the day it is due; negative when that day has passed. */
export function daysLeft(dueAt: string, now: Instant): number {
  const due = parseInstant(dueAt);
  return due.ok ? daysBetween(localDateOf(now), localDateOf(due.value)) : 0;
}

function groupOf(task: Dated, now: Instant): GroupName {
  if (task.overdue) return 'overdue';
  const near = task.dueAt !== null && daysLeft(task.dueAt, now) <= WEEK;
  if (near || task.urgency === 'high') return 'soon';
  return task.dueAt === null ? 'open' : 'later';
}

/** Tasks by how soon they must be done; the order inside a group stays that of the server. Empty groups are left out. */
export function groupTasks<Task extends Dated>(
  tasks: readonly Task[],
  now: Instant,
): readonly { readonly name: GroupName; readonly tasks: readonly Task[] }[] {
  return groupNames
    .map((name) => ({ name, tasks: tasks.filter((task) => groupOf(task, now) === name) }))
    .filter((group) => group.tasks.length > 0);
}
