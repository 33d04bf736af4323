import { sentenceOf, type Finding } from '@bundel/procurement-law';
import {
  Conflict,
  InvalidInput,
  NotAllowed,
  NotFound,
  toUserErrors,
  type Refusal,
  type UserErrorValue,
} from '@bundel/platform';
import { refused, type Result } from '@bundel/kernel';
import { createUnionType } from '@nestjs/graphql';

/** The union of a mutation's errors, named after the mutation. */
export const errorUnion = (name: string) =>
  createUnionType({
    name,
    description: 'Why it was not done.',
    types: () => [InvalidInput, NotFound, NotAllowed, Conflict] as const,
  });

export const toErrors = (refusals: readonly Refusal[]): UserErrorValue[] => toUserErrors(refusals);

/** Missing and forbidden have the same answer. */
export const noBundle: Refusal = {
  code: 'NOT_FOUND',
  message: 'This bundle does not exist.',
  path: ['bundleId'],
};

export const changedMeanwhile: Refusal = {
  code: 'CONFLICT',
  message: 'Someone changed this in the meantime.',
  remedy: 'Load it again and repeat your change.',
};

/** What the law says against it, with the article. */
export const toRefusal = (one: Finding): Refusal => ({
  code: one.code,
  message: sentenceOf('en', one),
  path: [...one.path],
  remedy: one.remedy,
});

/** Refused by one rule or more. */
export const refusedBy = (findings: readonly Finding[]): Result<never, Refusal> =>
  refused(...(findings.map(toRefusal) as [Refusal, ...Refusal[]]));

export const invalid = (
  code: string,
  message: string,
  path: readonly string[],
  remedy?: string,
): Refusal => ({
  code,
  message,
  path,
  ...(remedy === undefined ? {} : { remedy }),
});
