import { CountryScalar, DateTimeScalar, DecimalScalar, LocalDateScalar } from '@bundel/platform';
import { MessageParam } from '@bundel/inbox-api';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OwnerKind {
  company = 'company',
  person = 'person',
  publicBody = 'publicBody',
  fund = 'fund',
  foundation = 'foundation',
}

export enum ControlBasis {
  majorityOfVotes = 'majorityOfVotes',
  right = 'right',
  joint = 'joint',
}

export enum OwnershipMeasure {
  capital = 'capital',
  votes = 'votes',
}

export enum LimitOutcome {
  within = 'within',
  exceeded = 'exceeded',
  undetermined = 'undetermined',
}

registerEnumType(OwnerKind, { name: 'OwnerKind', description: 'What sort of owner it is.' });
registerEnumType(ControlBasis, {
  name: 'ControlBasis',
  description: 'Why someone decides.',
  valuesMap: {
    majorityOfVotes: { description: 'More than half of the votes, along the chain.' },
    right: { description: 'A right other than votes, for example a golden share.' },
    joint: { description: 'Two equal halves decide together.' },
  },
});
registerEnumType(OwnershipMeasure, { name: 'OwnershipMeasure', description: 'What is counted.' });
registerEnumType(LimitOutcome, {
  name: 'LimitOutcome',
  description: 'How a share stands to a limit.',
  valuesMap: {
    within: { description: 'Not above the limit.' },
    exceeded: { description: 'Above the limit.' },
    undetermined: { description: 'Within what is disclosed; what is not disclosed could exceed it.' },
  },
});

@ObjectType({ description: 'A party in an ownership chain.' })
export class OwnershipParty {
  @Field(() => String, { description: 'Short name within this version; "supplier" is the company itself.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => OwnerKind, { description: 'What sort of party it is.' })
  kind!: OwnerKind;

  @Field(() => CountryScalar, {
    nullable: true,
    description: 'Seat or residence; none when it is not stated.',
  })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Number in a trade register.' })
  registerNumber!: string | null;
}

@ObjectType({ description: 'What one party holds in another.' })
export class OwnershipHolding {
  @Field(() => String, { description: 'Key of the owner.' })
  owner!: string;

  @Field(() => String, { description: 'Key of what is owned.' })
  owned!: string;

  @Field(() => DecimalScalar, { description: 'Percentage of the capital.' })
  capitalPercent!: string;

  @Field(() => DecimalScalar, { description: 'Percentage of the votes.' })
  votingPercent!: string;

  @Field(() => Boolean, { description: 'Whether the owner decides by a right other than votes.' })
  controlRight!: boolean;

  @Field(() => String, { nullable: true, description: 'Which right that is.' })
  controlGround!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when.' })
  since!: string | null;
}

@ObjectType({ description: 'A share that a party has in the end.' })
export class OwnershipShare {
  @Field(() => String, { description: 'Key of the party.' })
  party!: string;

  @Field(() => DecimalScalar, { description: 'Percentage, six decimals.' })
  percent!: string;
}

@ObjectType({ description: 'Who owns a company in the end, by one measure.' })
export class UltimateOwnership {
  @Field(() => OwnershipMeasure, { description: 'What is counted.' })
  measure!: OwnershipMeasure;

  @Field(() => [OwnershipShare], { description: 'Parties that nobody in the statement owns, largest first.' })
  owners!: OwnershipShare[];

  @Field(() => DecimalScalar, { description: 'Percentage that leads to nobody.' })
  undisclosedPercent!: string;

  @Field(() => [[String]], { description: 'Rings of companies that own each other entirely.' })
  closedRings!: string[][];
}

@ObjectType({ description: 'Who decides over a company in the end.' })
export class UltimateController {
  @Field(() => String, { description: 'Key of the party.' })
  party!: string;

  @Field(() => ControlBasis, { description: 'Why it decides.' })
  basis!: ControlBasis;

  @Field(() => [String], { description: 'Keys of the companies through which it decides.' })
  through!: string[];
}

@ObjectType({ description: 'A country whose law reaches the company through control.' })
export class FollowedJurisdiction {
  @Field(() => CountryScalar, { description: 'The country.' })
  country!: string;

  @Field(() => String, { description: 'Id of the rule.' })
  ruleId!: string;

  @Field(() => Boolean, { description: 'Whether it is a member state of the EU.' })
  eu!: boolean;

  @Field(() => String, {
    description: 'Place in the US CLOUD Act: none, executive-agreement or home-jurisdiction.',
  })
  usCloudAct!: string;

  @Field(() => [String], { description: 'Keys of the parties through which it reaches.' })
  through!: string[];
}

@ObjectType({ description: 'How holders from outside the EU stand to the limits of 24 and 39 percent.' })
export class NonEuShare {
  @Field(() => OwnershipMeasure, { description: 'What is counted.' })
  measure!: OwnershipMeasure;

  @Field(() => [OwnershipShare], { description: 'Holders from outside the EU, largest first.' })
  holders!: OwnershipShare[];

  @Field(() => DecimalScalar, { description: 'Percentage of all of them together.' })
  collectivePercent!: string;

  @Field(() => DecimalScalar, { description: 'Percentage whose origin is not known.' })
  unknownPercent!: string;

  @Field(() => LimitOutcome, { description: 'Largest single holder against 24 percent.' })
  individual!: LimitOutcome;

  @Field(() => LimitOutcome, { description: 'All together against 39 percent.' })
  collective!: LimitOutcome;
}

@ObjectType({ description: 'One thing that follows from a chain, as a text key with its values.' })
export class OwnershipFinding {
  @Field(() => String, { description: 'Id of the rule it follows from.' })
  ruleId!: string;

  @Field(() => String, { description: 'Text key.' })
  code!: string;

  @Field(() => [MessageParam], { description: 'Values for the text.' })
  params!: MessageParam[];
}

@ObjectType({ description: 'Everything that follows from a stated ownership chain.' })
export class OwnershipPicture {
  @Field(() => [UltimateOwnership], { description: 'Ultimate owners by capital and by votes.' })
  ultimateOwners!: UltimateOwnership[];

  @Field(() => [UltimateController], {
    description: 'Who decides in the end; empty when nobody does alone or in two halves.',
  })
  controllers!: UltimateController[];

  @Field(() => [FollowedJurisdiction], { description: 'Countries whose law follows control.' })
  jurisdictions!: FollowedJurisdiction[];

  @Field(() => [String], { description: 'Keys of parties with control whose country is not known.' })
  unknownCountries!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the seat is in the EU; none when not known.',
  })
  seatInEu!: boolean | null;

  @Field(() => [NonEuShare], { description: 'The test of 24 and 39 percent, by capital and by votes.' })
  nonEuShares!: NonEuShare[];

  @Field(() => [OwnershipFinding], { description: 'What follows, in the order in which to read it.' })
  findings!: OwnershipFinding[];
}

@ObjectType({ description: 'One stated version of who owns a company.' })
export class OwnershipStatement {
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was stated.' })
  statedAt!: string;

  @Field(() => String, { nullable: true, description: 'Name of who stated it.' })
  statedBy!: string | null;

  @Field(() => [OwnershipParty], { description: 'Parties, the company itself first.' })
  parties!: OwnershipParty[];

  @Field(() => [OwnershipHolding], { description: 'Holdings as they were stated.' })
  holdings!: OwnershipHolding[];

  @Field(() => OwnershipPicture, { description: 'What follows from it, computed when asked.' })
  picture!: OwnershipPicture;
}

@ObjectType({ description: 'A version of an ownership chain, without its content.' })
export class OwnershipVersion {
  @Field(() => Int, { description: 'Version.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was stated.' })
  statedAt!: string;

  @Field(() => String, { nullable: true, description: 'Name of who stated it.' })
  statedBy!: string | null;
}
