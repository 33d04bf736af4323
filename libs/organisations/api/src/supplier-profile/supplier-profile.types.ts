import { CountryScalar, DateTimeScalar } from '@bundel/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Organisation } from '../organisation/organisation.types.js';

export enum CompanySize {
  micro = 'micro',
  small = 'small',
  medium = 'medium',
  large = 'large',
}

registerEnumType(CompanySize, {
  name: 'CompanySize',
  description: 'Size class of Recommendation 2003/361/EC; all but large are SMEs.',
});

@ObjectType({ description: 'An address.' })
export class Address {
  @Field(() => String, { description: 'Street and number.' })
  street!: string;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;

  @Field(() => String, { description: 'Place.' })
  place!: string;

  @Field(() => CountryScalar, { description: 'Country.' })
  country!: string;
}

@ObjectType({ description: 'What a supplier says about itself; seen by itself only.' })
export class SupplierProfile {
  @Field(() => Organisation, { description: 'The company as the register knows it.' })
  organisation!: Organisation;

  @Field(() => Int, { description: 'Version, raised with every change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  changedAt!: string;

  @Field(() => String, { nullable: true, description: 'Legal form.' })
  legalForm!: string | null;

  @Field(() => CompanySize, { nullable: true, description: 'Size class.' })
  size!: CompanySize | null;

  @Field(() => String, { nullable: true, description: 'Website.' })
  website!: string | null;

  @Field(() => String, { description: 'Address at which the company can be reached.' })
  contactEmail!: string;

  @Field(() => Address, { nullable: true, description: 'Visiting address.' })
  visitingAddress!: Address | null;

  @Field(() => Address, { nullable: true, description: 'Postal address when it differs.' })
  postalAddress!: Address | null;
}
