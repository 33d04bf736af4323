import { TaskSources } from '@bundel/inbox-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { administratorTasks } from './administrator-tasks.js';
import { supplierTasks } from './supplier-tasks.js';

/** Adds this room's tasks to "what needs me today". */
@Injectable()
export class OrganisationTasks implements OnModuleInit {
  constructor(@Inject(TaskSources) private readonly sources: TaskSources) {}

  onModuleInit(): void {
    this.sources.register(administratorTasks);
    this.sources.register(supplierTasks);
  }
}
