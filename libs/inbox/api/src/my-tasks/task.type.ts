import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MessageParam } from './message-param.type.js';

/** Keys are values here: GraphQL shows the key. */
export enum TaskUrgency {
  high = 'high',
  normal = 'normal',
  low = 'low',
}
registerEnumType(TaskUrgency, { name: 'TaskUrgency', description: 'How much it hurts to leave a task.' });

@ObjectType('Task', { description: 'Something that the person who asks can do now.' })
export class TaskType {
  @Field(() => ID, { description: 'The same for the same task on the same object.' })
  id!: string;

  @Field(() => String, { description: 'What to do, as a text key: "invitation.accept".' })
  kind!: string;

  @Field(() => String, { description: 'Kind of the object that it is about.' })
  objectType!: string;

  @Field(() => String, { description: 'Identity of the object that it is about.' })
  objectId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Organisation for which it is done.' })
  organisationId!: string | null;

  @Field(() => [MessageParam], { description: 'Values for the translated sentence.' })
  params!: MessageParam[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be done.' })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether that moment has passed by the clock of the database.' })
  overdue!: boolean;

  @Field(() => TaskUrgency, { description: 'How much it hurts to leave it.' })
  urgency!: TaskUrgency;
}

@ObjectType({ description: 'What needs the person who asks, the most pressing first.' })
export class TaskList {
  @Field(() => [TaskType], { description: 'The most pressing tasks.' })
  nodes!: TaskType[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many of all are past their moment.' })
  overdueCount!: number;
}
