import {
  BUNDLE_REASONS,
  REMAINDER_REASONS,
  type BundleReasonCode,
  type RemainderReason,
} from '@bundel/bundling-domain';
import { LocalDateScalar, PageArgs, UuidScalar } from '@bundel/platform';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChosenDemandFilter } from '../chosen/demand-filter.input.js';
import { DemandShown } from '../chosen/demand-shown.enum.js';
import { DemandTally } from '../chosen/tally.types.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const BundleReasonKind = enumOf<BundleReasonCode>(BUNDLE_REASONS);
export const BundleRemainderReason = enumOf<RemainderReason>(REMAINDER_REASONS);

registerEnumType(BundleReasonKind, {
  name: 'BundleReasonKind',
  description: 'Why lines stand together in a proposed bundle.',
  valuesMap: {
    sameLot: { description: 'All are of this lot of the call.' },
    startTogether: { description: 'All can start on any day of this period.' },
    sameLevel: { description: 'All ask the same level of floor, region and keys.' },
    nearLevels: {
      description: 'Their levels are so near that joining them asks little of whoever asks less.',
    },
  },
});

registerEnumType(BundleRemainderReason, {
  name: 'BundleRemainderReason',
  description: 'Why lines stand in no proposed bundle.',
  valuesMap: {
    oneBodyOnly: { description: 'No other body asks something that fits.' },
    tooManyGroups: { description: 'There are more groups than one can look at; these are the smallest.' },
  },
});

@ObjectType({ description: 'A figure that makes a reason checkable.' })
export class BundleReasonParam {
  @Field(() => String, { description: 'Name of the figure.' })
  name!: string;

  @Field(() => String, { description: 'The figure.' })
  value!: string;
}

@ObjectType('BundleReason', { description: 'Why lines stand together.' })
export class BundleReasonType {
  @Field(() => BundleReasonKind, { description: 'The reason.' })
  kind!: BundleReasonCode;

  @Field(() => [BundleReasonParam], { description: 'Its figures.' })
  params!: readonly BundleReasonParam[];
}

@ObjectType('CommonRequirement', {
  description: 'What a bundle has to ask so that each of its lines gets at least what it asks.',
})
export class CommonRequirementType {
  @Field(() => [Int], { description: 'SEAL levels for objectives 1 to 8.' })
  floor!: readonly number[];

  @Field(() => String, { description: 'Where the data may lie.' })
  storageRegion!: string;

  @Field(() => String, { description: 'Who may hold the keys.' })
  keyCustody!: string;

  @Field(() => String, { description: 'The most sensitive data it holds.' })
  dataSensitivity!: string;

  @Field(() => [String], { description: 'Codes of all open standards that some line asks.' })
  openStandards!: readonly string[];
}

@ObjectType('ProposedBundle', { description: 'Lines that fit together, and why.' })
export class ProposedBundleType {
  @Field(() => Int, { description: 'Number within the proposal.' })
  number!: number;

  @Field(() => String, { description: 'Lot of the call.' })
  lot!: string;

  @Field(() => DemandTally, { description: 'All of it.' })
  all!: DemandTally;

  @Field(() => DemandTally, {
    description: 'The part that gets a stricter floor, region or keys than it asked.',
  })
  stricter!: DemandTally;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which all can start.' })
  startFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which all can start.' })
  startUntil!: string | null;

  @Field(() => CommonRequirementType, { description: 'What it has to ask.' })
  requirement!: CommonRequirementType;

  @Field(() => [BundleReasonType], { description: 'Why these lines.' })
  reasons!: readonly BundleReasonType[];
}

@ObjectType('BundleRemainder', { description: 'Lines that stand in no bundle.' })
export class BundleRemainderType {
  @Field(() => BundleRemainderReason, { description: 'Why.' })
  reason!: RemainderReason;

  @Field(() => DemandTally, { description: 'All of it.' })
  all!: DemandTally;
}

@ObjectType('BundleProposal', {
  description: 'Bundles that fit; every chosen line stands in exactly one bundle or remainder.',
})
export class BundleProposalType {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => DemandShown, { description: 'Whether lines can be bundled, or only totals are shown.' })
  shown!: DemandShown;

  @Field(() => [ProposedBundleType], { description: 'At most sixty, by lot, start and level.' })
  bundles!: ProposedBundleType[];

  @Field(() => [BundleRemainderType], { description: 'What is in no bundle, one per reason.' })
  remainders!: BundleRemainderType[];

  @Field(() => String, { description: 'Version of the calculation.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'Fingerprint (SHA-256) of the lines.' })
  inputHash!: string | null;

  @Field(() => String, { nullable: true, description: 'Fingerprint (SHA-256) of the result.' })
  resultHash!: string | null;
}

@ArgsType()
export class BundleProposalLinesArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => ChosenDemandFilter, { nullable: true, description: 'Which lines; all when left out.' })
  filter?: ChosenDemandFilter | null;

  @Field(() => Int, { nullable: true, description: 'Number of the bundle; the remainders when left out.' })
  bundle?: number | null;
}
