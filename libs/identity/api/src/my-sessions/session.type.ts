import { ConnectionOf, DateTimeScalar, UuidScalar, type Assurance } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { AssuranceEnum } from '../viewer/viewer.type.js';

@ObjectType('Session', { description: 'A browser in which the person is signed in.' })
export class SessionType {
  @Field(() => UuidScalar, { description: 'Identity; not the secret.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  signedInAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Last use, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  endsAt!: Date;

  @Field(() => AssuranceEnum, { description: 'How sure the login service was.' })
  assurance!: Assurance;

  @Field(() => Boolean, { description: 'Whether this is the session that asks.' })
  isCurrent!: boolean;
}

export const SessionConnection = ConnectionOf(SessionType, 'SessionConnection');
