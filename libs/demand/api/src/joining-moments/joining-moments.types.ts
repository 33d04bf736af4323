import { ConnectionOf, CpvScalar, LocalDateScalar, PageArgs, UuidScalar, type Page } from '@bundel/platform';
import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A body whose shared contract ends.' })
export class JoiningBody {
  @Field(() => UuidScalar, { description: 'Identity of the body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the body.' })
  name!: string;
}

@ObjectType({ isAbstract: true })
abstract class EndingTogether {
  @Field(() => CpvScalar, { description: 'CPV group: three digits and zeros.' })
  cpvGroup!: string;

  @Field(() => Int, { description: 'How many contracts.' })
  contracts!: number;

  @Field(() => Int, { description: 'How many bodies.' })
  bodyCount!: number;

  @Field(() => [JoiningBody], { description: 'The bodies by name, at most 100 of them.' })
  bodies!: JoiningBody[];

  @Field(() => LocalDateScalar, { description: 'First day by which one of them must have acted.' })
  actBefore!: string;
}

@ObjectType({ description: 'Shared contracts of one quarter and CPV group.' })
export class JoiningMoment extends EndingTogether {
  @Field(() => String, { description: 'Quarter in which they can join, "2027-Q3".' })
  quarter!: string;
}

@ObjectType({ description: 'A campaign that suits many bodies at once.' })
export class JoiningProposal extends EndingTogether {
  @Field(() => String, { description: 'First quarter in which one can join.' })
  firstQuarter!: string;

  @Field(() => String, { description: 'Last quarter in which one can join.' })
  lastQuarter!: string;

  @Field(() => String, { description: 'Why it is proposed, in English; the figures stand beside it.' })
  reason!: string;
}

export const JoiningMomentConnection = ConnectionOf(JoiningMoment, 'JoiningMomentConnection');

@ObjectType({ description: 'When contracts of bodies end, and where many end together.' })
export class JoiningMoments {
  @Field(() => JoiningMomentConnection, { description: 'Per quarter and CPV group, earliest first.' })
  moments!: Page<JoiningMoment>;

  @Field(() => [JoiningProposal], { description: 'Most bodies first, at most 20.' })
  proposals!: JoiningProposal[];
}

@InputType({ description: 'Which contracts; what is left out does not narrow.' })
export class JoiningFilter {
  @Field(() => CpvScalar, { nullable: true, description: 'Within this CPV code.' })
  cpvCode?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Joining on this day or later.' })
  joinsFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Joining on this day or earlier.' })
  joinsUntil?: string | null;
}

@ArgsType()
export class JoiningMomentsArgs extends PageArgs {
  @Field(() => JoiningFilter, { nullable: true, description: 'Which contracts; all when left out.' })
  filter?: JoiningFilter | null;
}
