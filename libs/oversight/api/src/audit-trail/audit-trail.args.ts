import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Keys are values here: GraphQL shows the key. */
export enum AuditResult {
  done = 'done',
  refused = 'refused',
}
registerEnumType(AuditResult, { name: 'AuditResult', description: 'Whether an act was done.' });

@InputType({ description: 'Which rows of the trail; what is left out does not restrict.' })
export class AuditTrailFilter {
  @Field(() => String, { nullable: true, description: 'Name of the act: "invitePerson".' })
  action?: string | null;

  @Field(() => AuditResult, { nullable: true, description: 'Done or refused.' })
  result?: AuditResult | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Person who acted.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of the object that it was about.' })
  objectType?: string | null;

  @Field(() => String, { nullable: true, description: 'Identity of the object that it was about.' })
  objectId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  until?: string | null;
}
