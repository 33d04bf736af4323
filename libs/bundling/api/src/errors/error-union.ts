import { remedyOf, sentenceOf, type Finding, type LawLanguage } from '@bundel/procurement-law';
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

/** A refusal that rests on a rule; it can be said in every language. */
interface LawRefusal extends Refusal {
  readonly finding: Finding;
}

const inLanguage =
  (language: LawLanguage) =>
  (refusal: Refusal): Refusal => {
    const { finding } = refusal as Partial<LawRefusal>;
    if (finding === undefined) return refusal;
    const { code, path } = refusal;
    return { code, path, message: sentenceOf(language, finding), remedy: remedyOf(language, finding) };
  };

/** Refusals as errors of a payload; what rests on the law is said in the language of the reader. */
export const toErrors = (refusals: readonly Refusal[], language: LawLanguage = 'nl'): UserErrorValue[] =>
  toUserErrors(refusals.map(inLanguage(language)));

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
export const toRefusal = (one: Finding): LawRefusal => ({
  finding: one,
  code: one.code,
  message: sentenceOf('en', one),
  path: [...one.path],
  remedy: one.remedy,
});

/** Refused by one rule or more. */
export const refusedBy = (findings: readonly Finding[]): Result<never, Refusal> =>
  refused(...(findings.map(toRefusal) as readonly Refusal[] as [Refusal, ...Refusal[]]));

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
