import { UuidScalar, type Assurance } from '@bundel/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Levels at the GraphQL edge; keys and values are the same on purpose. */
export const AssuranceEnum = { low: 'low', substantial: 'substantial', high: 'high' } as const;
registerEnumType(AssuranceEnum, {
  name: 'Assurance',
  description: 'How sure the login service was of the person (eIDAS).',
  valuesMap: {
    low: { description: 'eHerkenning EH2+.' },
    substantial: { description: 'eHerkenning EH3.' },
    high: { description: 'eHerkenning EH4.' },
  },
});

@ObjectType({ description: 'The person who is signed in.' })
export class ViewerPerson {
  @Field(() => UuidScalar, { description: 'Identity of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name as the login service gave it.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
}

@ObjectType({ description: 'One role in one organisation that the person may act in.' })
export class ViewerMembership {
  @Field(() => UuidScalar, { description: 'Identity of the organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the organisation, as it writes itself.' })
  organisationName!: string;

  @Field(() => String, { description: 'Kind of organisation: municipality, supplier and so on.' })
  organisationKind!: string;

  @Field(() => String, { description: 'Role in that organisation.' })
  role!: string;
}

@ObjectType({ description: 'Who is looking, and in which capacity.' })
export class Viewer {
  @Field(() => ViewerPerson, { description: 'The person.' })
  person!: ViewerPerson;

  @Field(() => ViewerMembership, {
    nullable: true,
    description: 'The capacity the session acts in; null until one is chosen.',
  })
  membership!: ViewerMembership | null;

  @Field(() => [ViewerMembership], { description: 'Every capacity the person may choose.' })
  memberships!: ViewerMembership[];

  @Field(() => AssuranceEnum, { description: 'How sure the login service was.' })
  assurance!: Assurance;
}
