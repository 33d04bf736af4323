import { TaskSources } from '@bundel/inbox-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { pledgeTasks } from './pledge-tasks.js';

/** Adds this room's tasks to "what needs me today". */
@Injectable()
export class DemandTasks implements OnModuleInit {
  constructor(@Inject(TaskSources) private readonly sources: TaskSources) {}

  onModuleInit(): void {
    this.sources.register(pledgeTasks);
  }
}
