import {
  Conflict,
  InvalidInput,
  NotAllowed,
  NotFound,
  toUserErrors,
  type Refusal,
  type UserErrorValue,
} from '@bundel/platform';
import { createUnionType } from '@nestjs/graphql';

/** The union of a mutation's errors, named after the mutation. */
export const errorUnion = (name: string) =>
  createUnionType({
    name,
    description: 'Why it was not done.',
    types: () => [InvalidInput, NotFound, NotAllowed, Conflict] as const,
  });

/** Refusals as errors of a payload. */
export const toErrors = (refusals: readonly Refusal[]): UserErrorValue[] => toUserErrors(refusals);

/** Missing and forbidden have the same answer. */
export const notFound = (what: string, path: readonly string[]): Refusal => ({
  code: 'NOT_FOUND',
  message: `This ${what} does not exist.`,
  path,
});

export const changedMeanwhile: Refusal = {
  code: 'CONFLICT',
  message: 'Someone changed this in the meantime.',
  remedy: 'Load it again and repeat your change.',
};
