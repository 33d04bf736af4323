import type { Task, Urgency } from './task.js';

export interface SortedTasks {
  readonly tasks: readonly (Task & { readonly overdue: boolean })[];
  readonly totalCount: number;
  readonly overdueCount: number;
}

const rank: Readonly<Record<Urgency, number>> = { high: 0, normal: 1, low: 2 };

/** Overdue first, then by due date (none last), urgency, kind and object; at most `limit`, the counts are of all. */
export function sortTasks(tasks: readonly Task[], now: Date, limit: number): SortedTasks {
  const judged = tasks.map((task) => ({
    ...task,
    overdue: task.dueAt !== null && task.dueAt.getTime() < now.getTime(),
  }));
  judged.sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      dueOrder(a, b) ||
      rank[a.urgency] - rank[b.urgency] ||
      textOrder(a.kind, b.kind) ||
      textOrder(a.objectId, b.objectId),
  );
  return {
    tasks: judged.slice(0, limit),
    totalCount: judged.length,
    overdueCount: judged.filter((task) => task.overdue).length,
  };
}

const dueOrder = (a: Task, b: Task): number => {
  if (a.dueAt === null || b.dueAt === null) return Number(a.dueAt === null) - Number(b.dueAt === null);
  return a.dueAt.getTime() - b.dueAt.getTime();
};

const textOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
