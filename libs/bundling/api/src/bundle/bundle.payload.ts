import type { Result } from '@bundel/kernel';
import type { LawLanguage } from '@bundel/procurement-law';
import type { Refusal, UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion, toErrors } from '../errors/error-union.js';
import { Bundle } from './bundle.types.js';

export const BundleError = errorUnion('BundleError');

@ObjectType({ description: 'Outcome of an act on a bundle.' })
export class BundlePayload {
  @Field(() => Bundle, { nullable: true, description: 'The bundle as it is now.' })
  bundle!: Bundle | null;

  @Field(() => [BundleError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}

export const toBundlePayload = (
  result: Result<Bundle | null, Refusal>,
  language: LawLanguage,
): BundlePayload =>
  result.ok
    ? { bundle: result.value, errors: [] }
    : { bundle: null, errors: toErrors(result.errors, language) };
