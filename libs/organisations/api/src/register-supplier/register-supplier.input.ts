import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'An address.' })
export class AddressInput {
  @Field(() => String, { description: 'Street and number.' })
  street!: string;

  @Field(() => String, { description: 'Postcode.' })
  postcode!: string;

  @Field(() => String, { description: 'Place.' })
  place!: string;

  @Field(() => String, { description: 'Two letters of the country.' })
  country!: string;
}

@InputType({ description: 'Registration in the trade register of another country.' })
export class ForeignRegisterInput {
  @Field(() => String, { description: 'Two letters of the country.' })
  country!: string;

  @Field(() => String, { description: 'Name of the register.' })
  registerName!: string;

  @Field(() => String, { description: 'Number in the register.' })
  number!: string;
}

@InputType({ description: 'A company that wants to take part in tenders.' })
export class RegisterSupplierInput {
  @Field(() => String, { description: 'Name as it is in the register.' })
  name!: string;

  @Field(() => String, { description: 'Two letters of the country of establishment.' })
  establishmentCountry!: string;

  @Field(() => String, { nullable: true, description: 'Number in the Dutch trade register.' })
  kvkNumber?: string | null;

  @Field(() => ForeignRegisterInput, { nullable: true, description: 'Instead of the KvK number.' })
  foreignRegister?: ForeignRegisterInput | null;

  @Field(() => AddressInput, { description: 'Visiting address.' })
  address!: AddressInput;

  @Field(() => String, { description: 'Address at which the company can be reached.' })
  contactEmail!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the person who registers also prepares bids.',
  })
  becomeBidManager!: boolean;
}
