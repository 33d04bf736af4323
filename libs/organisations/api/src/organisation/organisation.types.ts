import { CountryScalar, KvkScalar, LocalDateScalar, OinScalar, UuidScalar } from '@bundel/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OrganisationKind {
  ministry = 'ministry',
  province = 'province',
  municipality = 'municipality',
  waterBoard = 'waterBoard',
  agency = 'agency',
  jointArrangement = 'jointArrangement',
  supplier = 'supplier',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of organisation it is: a public body of some sort, or a supplier.',
});

@ObjectType({ description: 'Registration in the trade register of another country.' })
export class ForeignRegistration {
  @Field(() => String, { description: 'Country and name of the register.' })
  register!: string;

  @Field(() => String, { description: 'Number in that register.' })
  number!: string;
}

@ObjectType({ description: 'A name an organisation had, and when.' })
export class OrganisationName {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, when known.' })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it was no longer the name.',
  })
  validUntil!: string | null;
}

@ObjectType({ description: 'A public body, or the supplier that asks.' })
export class Organisation {
  @Field(() => UuidScalar, { description: 'Identity in the portal.' })
  id!: string;

  @Field(() => OrganisationKind, { description: 'What sort of organisation it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'Code in the portal.' })
  code!: string;

  @Field(() => String, { description: 'Name in use now.' })
  name!: string;

  @Field(() => CountryScalar, { description: 'Country of establishment.' })
  country!: string;

  @Field(() => OinScalar, { nullable: true, description: 'Number in government data traffic.' })
  oin!: string | null;

  @Field(() => KvkScalar, { nullable: true, description: 'Number in the Dutch trade register.' })
  kvkNumber!: string | null;

  @Field(() => ForeignRegistration, { nullable: true, description: 'Registration in another country.' })
  foreignRegistration!: ForeignRegistration | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, when known.' })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer exists.' })
  validUntil!: string | null;
}
