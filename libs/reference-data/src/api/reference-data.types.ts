import { ConnectionOf, CountryScalar, CpvScalar, DateTimeScalar, LocalDateScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A code of the Common Procurement Vocabulary, IT divisions only.' })
export class CpvCodeType {
  @Field(() => CpvScalar, { description: 'Eight digits.' })
  code!: string;

  @Field(() => String, { description: 'division, group, class, category or subcategory.' })
  level!: string;

  @Field(() => CpvScalar, { nullable: true, description: 'Code above it; none for a division.' })
  parent!: string | null;

  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

export const CpvCodeConnection = ConnectionOf(CpvCodeType, 'CpvCodeConnection');

@ObjectType({
  description: 'A country with the facts that law and criteria look at; no verdict follows from it.',
})
export class Jurisdiction {
  @Field(() => CountryScalar, { description: 'ISO 3166-1 alpha-2.' })
  code!: string;

  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => Boolean, { description: 'Member state of the European Union.' })
  eu!: boolean;

  @Field(() => Boolean, { description: 'In the European Economic Area.' })
  eea!: boolean;

  @Field(() => Boolean, { description: 'In the European Free Trade Association.' })
  efta!: boolean;

  @Field(() => Boolean, { description: 'Party to the WTO Agreement on Government Procurement.' })
  gpa!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is a party.' })
  gpaInForceOn!: string | null;

  @Field(() => String, {
    description: 'Adequacy decision under the GDPR: none, partial, full or not-needed.',
  })
  adequacy!: string;

  @Field(() => String, { nullable: true, description: 'What a partial decision covers.' })
  adequacyNote!: string | null;

  @Field(() => String, {
    description: 'Place in the US CLOUD Act: none, executive-agreement or home-jurisdiction.',
  })
  usCloudAct!: string;
}

@ObjectType({ description: 'An open standard that Dutch government must ask for.' })
export class OpenStandardType {
  @Field(() => String, { description: 'Stable key.' })
  code!: string;

  @Field(() => String, { description: 'Name of the standard.' })
  name!: string;

  @Field(() => String, { description: 'Field of work, in Dutch as the list has it.' })
  domain!: string;

  @Field(() => String, { description: 'What the list says of it.' })
  status!: string;
}

@ObjectType({ description: 'Which version of a data set is loaded.' })
export class ReferenceDataset {
  @Field(() => String, { description: 'Name of the data set.' })
  name!: string;

  @Field(() => String, { description: 'Version of the data.' })
  version!: string;

  @Field(() => String, { description: 'SHA-256 of the file it was loaded from.' })
  sha256!: string;

  @Field(() => String, { description: 'Where the facts come from.' })
  source!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which the facts were gathered.' })
  compiledOn!: string;

  @Field(() => Int, { description: 'Rows in the file.' })
  rowCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt!: Date;
}
