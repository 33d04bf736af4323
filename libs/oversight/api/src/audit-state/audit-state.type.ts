import { Field, Float, ObjectType } from '@nestjs/graphql';
import { AuditCheckpointType } from '../audit-checkpoints/audit-checkpoint.type.js';

@ObjectType({ description: "How far the acting organisation's trail is sealed." })
export class AuditState {
  @Field(() => AuditCheckpointType, {
    nullable: true,
    description: 'The newest checkpoint; none before the first.',
  })
  lastCheckpoint!: AuditCheckpointType | null;

  @Field(() => Float, { description: 'Rows of the organisation.' })
  rows!: number;

  @Field(() => Float, { description: 'Rows of the organisation that no checkpoint covers yet.' })
  unsealedRows!: number;
}
