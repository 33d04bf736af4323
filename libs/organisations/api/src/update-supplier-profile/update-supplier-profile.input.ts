import { Field, InputType, Int } from '@nestjs/graphql';
import { AddressInput } from '../register-supplier/register-supplier.input.js';
import { CompanySize } from '../supplier-profile/supplier-profile.types.js';

@InputType({ description: 'The profile as it is to be.' })
export class UpdateSupplierProfileInput {
  @Field(() => Int, { description: 'Version this builds on.' })
  basedOnVersion!: number;

  @Field(() => String, { nullable: true, description: 'Legal form.' })
  legalForm?: string | null;

  @Field(() => CompanySize, { nullable: true, description: 'Size class.' })
  size?: CompanySize | null;

  @Field(() => String, { nullable: true, description: 'Website, beginning with https.' })
  website?: string | null;

  @Field(() => String, { description: 'Address at which the company can be reached.' })
  contactEmail!: string;

  @Field(() => AddressInput, { description: 'Visiting address.' })
  visitingAddress!: AddressInput;

  @Field(() => AddressInput, { nullable: true, description: 'Postal address when it differs.' })
  postalAddress?: AddressInput | null;
}
