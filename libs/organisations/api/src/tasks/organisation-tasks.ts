import { MailAddresses, TaskSources } from '@bundel/inbox-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { administratorTasks } from './administrator-tasks.js';
import { findMailAddress } from '../people/find-mail-address.js';
import { supplierTasks } from './supplier-tasks.js';

/** Adds this room's tasks to "what needs me today", and says where people are mailed. */
@Injectable()
export class OrganisationTasks implements OnModuleInit {
  constructor(
    @Inject(TaskSources) private readonly sources: TaskSources,
    @Inject(MailAddresses) private readonly addresses: MailAddresses,
  ) {}

  onModuleInit(): void {
    this.addresses.register(findMailAddress);
    this.sources.register(administratorTasks);
    this.sources.register(supplierTasks);
  }
}
