import { ConnectionOf, DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '../people/role.enum.js';

@ObjectType({ description: 'A role that a person holds now.' })
export class HeldRole {
  @Field(() => UuidScalar, { description: 'Identity of the membership.' })
  membershipId!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: string;
}

@ObjectType({ description: 'Someone who works for the own organisation.' })
export class Colleague {
  @Field(() => UuidScalar, { description: 'Identity of the person.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address; for local administrators only.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the person who asks.' })
  isMe!: boolean;

  @Field(() => [HeldRole], { description: 'Roles held now.' })
  roles!: HeldRole[];
}

export const ColleagueConnection = ConnectionOf(Colleague, 'ColleagueConnection');

export enum InvitationStatus {
  open = 'open',
  expired = 'expired',
  accepted = 'accepted',
  revoked = 'revoked',
}

registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'What became of an invitation.',
});

@ObjectType({ description: 'An invitation to a colleague.' })
export class Invitation {
  @Field(() => UuidScalar, { description: 'Identity of the invitation.' })
  id!: string;

  @Field(() => String, { description: 'Invited address.' })
  email!: string;

  @Field(() => String, { description: 'Name of the invited person.' })
  name!: string;

  @Field(() => [Role], { description: 'Roles the person gets.' })
  roles!: Role[];

  @Field(() => InvitationStatus, { description: 'What became of it.' })
  status!: InvitationStatus;

  @Field(() => String, { description: 'Name of who invited.' })
  invitedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt!: string;
}

export const InvitationConnection = ConnectionOf(Invitation, 'InvitationConnection');
