import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, UuidScalar } from '../graphql/scalars/scalars.js';

/** What the screen needs to know; the outbox's own states tell more than a person can use. */
export enum JobState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  COMPLETED = 'COMPLETED',
  FAILED = 'FAILED',
}

registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where work that goes on in the background stands.',
  valuesMap: {
    WAITING: { description: 'Not begun yet.' },
    RUNNING: { description: 'Under way, or about to be tried again.' },
    COMPLETED: { description: 'Done; its effect is visible.' },
    FAILED: { description: 'Given up; nothing was changed by it.' },
  },
});

@ObjectType('Job', { description: 'Work that goes on in the background for the organisation that acts.' })
export class JobType {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Kind of work, as a text key: "import-demand".' })
  name!: string;

  @Field(() => JobState, { description: 'Where it stands.' })
  state!: JobState;

  @Field(() => Int, { description: 'Steps done.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Steps in all, when known.' })
  total!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is doing, as a text key; why it failed, when it failed.',
  })
  message!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
}
