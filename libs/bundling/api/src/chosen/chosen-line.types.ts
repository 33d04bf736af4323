import { ConnectionOf, LocalDateScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BodyVolume, DemandVolume } from './tally.types.js';

@ObjectType({ description: 'A chosen line: what it asks and how much.' })
export class ChosenDemandLine {
  @Field(() => UuidScalar, { description: 'The demand line.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'Whose it is.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of that body.' })
  organisationName!: string;

  @Field(() => UuidScalar, { description: 'Item of the call.' })
  itemId!: string;

  @Field(() => String, { description: 'Name of the item.' })
  itemName!: string;

  @Field(() => String, { description: 'Lot of the call.' })
  lot!: string;

  @Field(() => String, { description: '"interest", "estimate" or "pledge".' })
  commitment!: string;

  @Field(() => DemandVolume, { description: 'Volume in the chosen periods.' })
  volume!: DemandVolume;

  @Field(() => [Int], { description: 'SEAL levels asked for objectives 1 to 8.' })
  floor!: readonly number[];

  @Field(() => String, { description: 'How sensitive the data is.' })
  dataSensitivity!: string;

  @Field(() => String, { description: 'Where the data may lie.' })
  storageRegion!: string;

  @Field(() => String, { description: 'Who may hold the keys.' })
  keyCustody!: string;

  @Field(() => [String], { description: 'Codes of the open standards asked.' })
  openStandards!: readonly string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it can start.' })
  earliestStart!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it has to start.' })
  latestStart!: string | null;
}

export const ChosenDemandLineConnection = ConnectionOf(ChosenDemandLine, 'ChosenDemandLineConnection');

export const BodyVolumeConnection = ConnectionOf(BodyVolume, 'BodyVolumeConnection');
