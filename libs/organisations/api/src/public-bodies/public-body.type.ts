import { ConnectionOf, LocalDateScalar, OinScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PublicBodyKind {
  ministry = 'ministry',
  province = 'province',
  municipality = 'municipality',
  waterBoard = 'waterBoard',
  agency = 'agency',
  jointArrangement = 'jointArrangement',
}

registerEnumType(PublicBodyKind, {
  name: 'PublicBodyKind',
  description: 'What sort of public body it is.',
  valuesMap: {
    ministry: { description: 'Ministry of the State.' },
    province: { description: 'Province.' },
    municipality: { description: 'Municipality.' },
    waterBoard: { description: 'Water board.' },
    agency: { description: 'Agency of the State.' },
    jointArrangement: { description: 'Body that several bodies set up together.' },
  },
});

@ObjectType({ description: 'Province in which a body lies.' })
export class Province {
  @Field(() => String, { description: 'Code in the register, for example "PV23".' })
  code!: string;

  @Field(() => String, { description: 'Name without the word "provincie".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Statistical region (NUTS 2).' })
  nuts2!: string | null;
}

@ObjectType({ description: 'A body of Dutch government; public data.' })
export class PublicBody {
  @Field(() => UuidScalar, { description: 'Identity in the portal.' })
  id!: string;

  @Field(() => String, { description: 'Code in the register, or one made from the name.' })
  code!: string;

  @Field(() => PublicBodyKind, { description: 'What sort of body it is.' })
  kind!: PublicBodyKind;

  @Field(() => String, { description: 'Name in use now.' })
  name!: string;

  @Field(() => OinScalar, { nullable: true, description: 'Number in government data traffic.' })
  oin!: string | null;

  @Field(() => Province, { nullable: true, description: 'Province in which it lies; none for the State.' })
  province!: Province | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants, 2021.' })
  population!: number | null;

  @Field(() => String, { nullable: true, description: 'Identifier in the value lists of government.' })
  tooiUri!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, when known.' })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer exists.' })
  validUntil!: string | null;
}

export const PublicBodyConnection = ConnectionOf(PublicBody, 'PublicBodyConnection');
