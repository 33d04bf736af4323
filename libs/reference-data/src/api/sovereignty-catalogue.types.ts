import { DecimalScalar, LocalDateScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A possible answer to a criterion.' })
export class CatalogueAnswer {
  @Field(() => Int, { description: 'Place among the answers, from 1.' })
  ordinal!: number;

  @Field(() => String, { nullable: true, description: 'Words; none where the source gives none.' })
  label!: string | null;

  @Field(() => DecimalScalar, { description: 'Points.' })
  value!: string;

  @Field(() => Int, { description: 'SEAL level that the answer reaches, 0 to 4.' })
  seal!: number;
}

@ObjectType({ description: 'One criterion of the catalogue.' })
export class CatalogueCriterion {
  @Field(() => String, { description: 'Id, for example "SOV-3.1".' })
  id!: string;

  @Field(() => String, { description: 'What it asks.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether every answer passes every floor, so that it only scores.' })
  neverBindsGate!: boolean;

  @Field(() => [CatalogueAnswer], { description: 'Answers to choose from.' })
  answers!: CatalogueAnswer[];
}

@ObjectType({ description: 'What an objective needs for a SEAL level.' })
export class SealRequirement {
  @Field(() => Int, { description: 'SEAL level.' })
  level!: number;

  @Field(() => String, { nullable: true, description: 'Requirement; none where the source is silent.' })
  text!: string | null;
}

@ObjectType({ description: 'One of the objectives of the catalogue.' })
export class CatalogueObjective {
  @Field(() => String, { description: 'Code, for example "SOV-3".' })
  code!: string;

  @Field(() => String, { description: 'Name in English.' })
  name!: string;

  @Field(() => String, { description: 'What it is about.' })
  definition!: string;

  @Field(() => [String], { description: 'What contributes to it.' })
  contributingFactors!: string[];

  @Field(() => [SealRequirement], { description: 'What each SEAL level needs.' })
  sealRequirements!: SealRequirement[];

  @Field(() => DecimalScalar, { description: 'Sum of the best answers.' })
  actualMaximum!: string;

  @Field(() => [CatalogueCriterion], { description: 'Its criteria.' })
  criteria!: CatalogueCriterion[];
}

@ObjectType({ description: 'A level of the Sovereignty Effective Assurance Levels.' })
export class SealLevel {
  @Field(() => Int, { description: '0 to 4.' })
  level!: number;

  @Field(() => String, { description: 'Name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in a later document.' })
  alternativeName!: string | null;

  @Field(() => String, { description: 'What it means.' })
  definition!: string;
}

@ObjectType({ description: 'Weight of one objective in a profile.' })
export class ObjectiveWeight {
  @Field(() => String, { description: 'Code of the objective.' })
  objective!: string;

  @Field(() => Int, { description: 'Percentage.' })
  weight!: number;
}

@ObjectType({ description: 'How the objectives weigh against each other.' })
export class WeightProfile {
  @Field(() => String, { description: 'Id of the profile.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the document it comes from.' })
  date!: string;

  @Field(() => [ObjectiveWeight], { description: 'Weights, together 100.' })
  weights!: ObjectiveWeight[];
}

@ObjectType({ description: 'Which catalogue it is.' })
export class SovereigntyCatalogueSummary {
  @Field(() => String, { description: 'Version; a tender pins one.' })
  version!: string;

  @Field(() => String, { description: 'Name of the data set.' })
  name!: string;

  @Field(() => String, { description: 'SHA-256 of the content.' })
  sha256!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;

  @Field(() => String, { description: 'Credit to its makers.' })
  attribution!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was gathered.' })
  compiledOn!: string;
}

@ObjectType({ description: 'A catalogue of sovereignty criteria; never edited, only superseded.' })
export class SovereigntyCatalogue extends SovereigntyCatalogueSummary {
  @Field(() => [WeightProfile], { description: 'Weight profiles.' })
  profiles!: WeightProfile[];

  @Field(() => [SealLevel], { description: 'Levels, lowest first.' })
  sealLevels!: SealLevel[];

  @Field(() => [CatalogueObjective], { description: 'Objectives with their criteria.' })
  objectives!: CatalogueObjective[];
}
