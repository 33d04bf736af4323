import { Injectable } from '@nestjs/common';
import { isMember, type Actor, type Tx } from '@bundel/platform';
import type { Task, TaskSource } from './task.js';

/** Where contexts put their task sources: each module calls `register` in `onModuleInit`. */
@Injectable()
export class TaskSources {
  private readonly sources = new Map<string, TaskSource>();

  /** @throws when two sources share a name: one of them would be lost. */
  register(source: TaskSource): void {
    if (this.sources.has(source.name)) throw new Error(`Task source ${source.name} is registered twice.`);
    this.sources.set(source.name, source);
  }

  /** What every source knows for this person, in no order. One after the other: they share one transaction. */
  async collect(tx: Tx, actor: Actor): Promise<Task[]> {
    const tasks: Task[] = [];
    for (const source of this.sources.values()) {
      const found = isMember(actor)
        ? await source.tasksFor(tx, actor)
        : await source.tasksForPerson?.(tx, actor);
      tasks.push(...(found ?? []));
    }
    return tasks;
  }
}
