import { DateTimeScalar } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { InvitationStatus } from '../my-organisation/colleague.types.js';
import { Role } from '../people/role.enum.js';

@ObjectType({ description: 'What whoever holds an invitation link may know before logging in.' })
export class InvitationSummary {
  @Field(() => String, { description: 'Organisation that invites.' })
  organisationName!: string;

  @Field(() => String, { description: 'Name of the invited person.' })
  name!: string;

  @Field(() => [Role], { description: 'Roles the person gets.' })
  roles!: Role[];

  @Field(() => String, { description: 'Name of who invited.' })
  invitedBy!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt!: string;

  @Field(() => InvitationStatus, { description: 'What became of it.' })
  state!: InvitationStatus;
}
