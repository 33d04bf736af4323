import { ConnectionOf, DateTimeScalar } from '@bundel/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditCheckpoint', { description: 'A signed statement of what the trail held at a moment.' })
export class AuditCheckpointType {
  @Field(() => Float, { description: 'Number, from 1, without gaps.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made, by the clock of the database.' })
  madeAt!: string;

  @Field(() => Int, { description: 'Rows of all organisations that it covers.' })
  size!: number;

  @Field(() => String, { description: 'Merkle root over the hashes of those rows (hex).' })
  root!: string;

  @Field(() => String, { description: 'SHA-256 of the signed document (hex).' })
  documentDigest!: string;

  @Field(() => String, { description: 'Ed25519 signature over the document (base64).' })
  signature!: string;
}

export const AuditCheckpointConnection = ConnectionOf(AuditCheckpointType, 'AuditCheckpointConnection');
