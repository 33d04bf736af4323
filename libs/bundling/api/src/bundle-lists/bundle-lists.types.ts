import {
  ConnectionOf,
  DateTimeScalar,
  DecimalScalar,
  MoneyType,
  PageArgs,
  UuidScalar,
} from '@bundel/platform';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ObjectionSubject, PhaseResponsibility } from '../bundle/bundle.enums.js';

@ObjectType({ description: 'A body that takes part in a bundle.' })
export class BundleParticipantType {
  @Field(() => UuidScalar, { description: 'The body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Sort of body.' })
  kind!: string;

  @Field(() => Boolean, { description: 'It leads the bundle.' })
  isLead!: boolean;

  @Field(() => Boolean, { description: 'Somebody of it holds a mandate today.' })
  mandateInForce!: boolean;

  @Field(() => PhaseResponsibility, { nullable: true, description: 'Who answers for preparation.' })
  preparation!: PhaseResponsibility | null;

  @Field(() => PhaseResponsibility, { nullable: true, description: 'Who answers for publication.' })
  publication!: PhaseResponsibility | null;

  @Field(() => PhaseResponsibility, { nullable: true, description: 'Who answers for selection.' })
  selection!: PhaseResponsibility | null;

  @Field(() => PhaseResponsibility, { nullable: true, description: 'Who answers for the award.' })
  award!: PhaseResponsibility | null;

  @Field(() => PhaseResponsibility, { nullable: true, description: 'Who answers for execution.' })
  execution!: PhaseResponsibility | null;

  @Field(() => Int, { description: 'Lines that count.' })
  lines!: number;

  @Field(() => MoneyType, { description: 'Value at its maximum.' })
  maximum!: MoneyType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it approved the bundle as it stands.' })
  approvedAt!: Date | null;

  @Field(() => Boolean, { description: 'It approved other content: that approval counts no more.' })
  voided!: boolean;
}

@ObjectType({ description: 'Estimate and maximum of a body for an item in a lot.' })
export class BundleFigureType {
  @Field(() => String, { description: 'Key of the lot.' })
  lotKey!: string;

  @Field(() => String, { description: 'Name of the lot.' })
  lotName!: string;

  @Field(() => UuidScalar, { description: 'The body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name.' })
  organisationName!: string;

  @Field(() => UuidScalar, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { description: 'Its name.' })
  itemName!: string;

  @Field(() => String, { description: 'Unit.' })
  unit!: string;

  @Field(() => DecimalScalar, { description: 'Expected volume of pledges.' })
  pledged!: string;

  @Field(() => DecimalScalar, { description: 'Expected volume of pledges and estimates.' })
  estimate!: string;

  @Field(() => DecimalScalar, { description: 'What call-offs never exceed.' })
  maximum!: string;

  @Field(() => Int, { description: 'Lines behind it.' })
  lines!: number;

  @Field(() => MoneyType, { nullable: true, description: 'Value at the maximum, for the body and the lead.' })
  maximumValue!: MoneyType | null;
}

@ObjectType({ description: 'An objection to a bundle; read by its maker and the lead.' })
export class BundleObjectionType {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Who made it.' })
  organisationName!: string;

  @Field(() => ObjectionSubject, { description: 'What it is about.' })
  subject!: ObjectionSubject;

  @Field(() => String, { description: 'The objection.' })
  objection!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'Something that happened to a bundle.' })
export class BundleEventType {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'What was done, for example "inviteToSignOff".' })
  act!: string;

  @Field(() => String, { description: 'State before; empty at its beginning.' })
  fromState!: string;

  @Field(() => String, { description: 'State after.' })
  toState!: string;

  @Field(() => String, { description: 'Rule.' })
  rule!: string;

  @Field(() => String, { description: 'Reason given.' })
  note!: string;

  @Field(() => String, { description: 'Body that did it.' })
  organisationName!: string;

  @Field(() => String, { nullable: true, description: 'Person who did it, as far as it can be seen.' })
  personName!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  happenedAt!: Date;
}

@ArgsType()
export class OfBundleArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;
}

@ArgsType()
export class BundleFiguresArgs extends OfBundleArgs {
  @Field(() => String, { nullable: true, description: 'Of this lot.' })
  lotKey?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Of this body.' })
  organisationId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Of this item.' })
  itemId?: string | null;
}

export const BundleParticipantConnection = ConnectionOf(BundleParticipantType, 'BundleParticipantConnection');
export const BundleFigureConnection = ConnectionOf(BundleFigureType, 'BundleFigureConnection');
export const BundleObjectionConnection = ConnectionOf(BundleObjectionType, 'BundleObjectionConnection');
export const BundleEventConnection = ConnectionOf(BundleEventType, 'BundleEventConnection');
