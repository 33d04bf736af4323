import { Module } from '@nestjs/common';
import { AuditCheckpointsResolver } from './audit-checkpoints/audit-checkpoints.resolver.js';
import { AuditStateResolver } from './audit-state/audit-state.resolver.js';
import { AuditTrailResolver } from './audit-trail/audit-trail.resolver.js';
import { CheckpointRunner } from './checkpoint/checkpoint-runner.js';
import { PublicKeyController } from './public-key/public-key.controller.js';

/** The audit trail for the people who look after it. */
@Module({
  controllers: [PublicKeyController],
  providers: [AuditTrailResolver, AuditCheckpointsResolver, AuditStateResolver],
})
export class OversightModule {}

/** Seals the trail; for the worker only, which holds the signing key. */
@Module({ providers: [CheckpointRunner] })
export class CheckpointModule {}
