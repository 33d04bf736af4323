import { ConnectionOf, DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { AuditResult } from './audit-trail.args.js';

@ObjectType({ description: 'A code or number that explains an act.' })
export class AuditDetail {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
}

@ObjectType('AuditEntry', { description: 'One row of the trail of an organisation.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Chain and number.' })
  id!: string;

  @Field(() => Float, { description: 'Place in the chain of the organisation, from 1, without gaps.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When, by the clock of the database.' })
  occurredAt!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Person who acted; none when the portal did.' })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person at that moment.' })
  personName!: string | null;

  @Field(() => String, { nullable: true, description: 'Role in which the person acted.' })
  role!: string | null;

  @Field(() => String, { description: 'Name of the act.' })
  action!: string;

  @Field(() => AuditResult, { description: 'Done or refused.' })
  result!: AuditResult;

  @Field(() => String, { nullable: true, description: 'Kind of the object that it was about.' })
  objectType!: string | null;

  @Field(() => String, { nullable: true, description: 'Identity of the object that it was about.' })
  objectId!: string | null;

  @Field(() => [AuditDetail], { description: 'Codes and numbers that explain the act.' })
  details!: AuditDetail[];

  @Field(() => String, {
    description: 'Fingerprint of the place it came from; the same place has the same fingerprint.',
  })
  origin!: string;

  @Field(() => String, { description: 'Request in which it happened.' })
  requestId!: string;

  @Field(() => String, { description: 'Hash of the row (hex), which the next row links to.' })
  hash!: string;

  @Field(() => String, {
    description: 'Hash of the row before it (hex); that of the chain itself for the first row.',
  })
  previousHash!: string;

  @Field(() => Boolean, { description: 'Whether a signed checkpoint covers the row.' })
  isSealed!: boolean;
}

export const AuditEntryConnection = ConnectionOf(AuditEntryType, 'AuditEntryConnection');
