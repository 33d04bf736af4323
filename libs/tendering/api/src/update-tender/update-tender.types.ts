import { DecimalScalar, LocalDateScalar, UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { TenderAwardBasis, TenderProcedure } from '../tender/tender.enums.js';

@InputType({ description: 'An award criterion.' })
export class TenderCriterionInput {
  @Field(() => String, { description: 'Key, letters and digits; kept for ever.' })
  id!: string;

  @Field(() => String, { description: 'Name in Dutch, at most 200 characters.' })
  nameNl!: string;

  @Field(() => String, { description: 'Name in English, at most 200 characters.' })
  nameEn!: string;

  @Field(() => DecimalScalar, { description: 'Weight in percent.' })
  weight!: string;

  @Field(() => Boolean, { description: 'Linked to the subject of the agreement (art. 2.115).' })
  linkedToSubject!: boolean;
}

@InputType({
  description:
    'Which tender, and what changes; what is left out stays as it was. Lots and maxima are taken over from the bundle anew.',
})
export class UpdateTenderInput {
  @Field(() => UuidScalar, { description: 'The tender.' })
  tenderId!: string;

  @Field(() => Int, { description: 'Version that was changed.' })
  version!: number;

  @Field(() => TenderProcedure, { nullable: true, description: 'How the market is asked.' })
  procedure?: TenderProcedure | null;

  @Field(() => String, { nullable: true, description: 'Title in Dutch, at most 200 characters.' })
  titleNl?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in English, at most 200 characters.' })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is asked, in Dutch; at most 10000 characters.' })
  summaryNl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked, in English; at most 10000 characters.',
  })
  summaryEn?: string | null;

  @Field(() => String, { nullable: true, description: 'CPV code: eight digits.' })
  cpvCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Place of performance: NUTS code, "NL" or below.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'Term with its extensions, in months, 1 to 240.' })
  durationMonths?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why longer than four years; at most 4000 characters.',
  })
  durationMotivation?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for requests to take part.' })
  requestsCloseOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which candidates are invited.' })
  invitationOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for tenders.' })
  tendersCloseOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the award is announced.' })
  awardOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Tenders are handed in electronically.' })
  electronic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A prior information notice was sent.' })
  priorInformation?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent, with the reason in the documents.' })
  urgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'All documents are online from the first day.' })
  documentsOnline?: boolean | null;

  @Field(() => TenderAwardBasis, { nullable: true, description: 'By what the best tender is found.' })
  awardBasis?: TenderAwardBasis | null;

  @Field(() => String, { nullable: true, description: 'Why lowest cost or price; at most 4000 characters.' })
  awardMotivation?: string | null;

  @Field(() => [TenderCriterionInput], { nullable: true, description: 'All award criteria, at most 50.' })
  criteria?: TenderCriterionInput[] | null;

  @Field(() => [Int], { nullable: true, description: 'SEAL floor per objective: eight levels of 0 to 4.' })
  floors?: number[] | null;

  @Field(() => [Int], { nullable: true, description: 'Weight per objective in percent: eight.' })
  objectiveWeights?: number[] | null;
}
