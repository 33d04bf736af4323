import { Module } from '@nestjs/common';
import { JobResolver } from './job.resolver.js';

/** Lets people follow their jobs. Registering and running handlers needs no module: inject `JobHandlers`. */
@Module({ providers: [JobResolver] })
export class JobsModule {}
