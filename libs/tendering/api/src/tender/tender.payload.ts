import { errorUnion, toErrors } from '@bundel/bundling-api';
import type { Result } from '@bundel/kernel';
import type { LawLanguage } from '@bundel/procurement-law';
import type { Refusal, UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Tender } from './tender.types.js';

export const TenderError = errorUnion('TenderError');

@ObjectType({ description: 'Outcome of an act on a tender.' })
export class TenderPayload {
  @Field(() => Tender, { nullable: true, description: 'The tender as it is now.' })
  tender!: Tender | null;

  @Field(() => [TenderError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}

export const toTenderPayload = (
  result: Result<Tender | null, Refusal>,
  language: LawLanguage,
): TenderPayload =>
  result.ok
    ? { tender: result.value, errors: [] }
    : { tender: null, errors: toErrors(result.errors, language) };
