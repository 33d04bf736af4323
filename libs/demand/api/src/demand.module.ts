import { Module } from '@nestjs/common';

/** Calls for demand, what bodies need, and the totals that follow. */
@Module({})
export class DemandModule {}
