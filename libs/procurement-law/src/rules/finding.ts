import { ok, refused, type Result } from '@bundel/kernel';
import { RULES, type Confidence, type RuleId } from './rules.data.js';

/** A value in a sentence: the catalogue of the screen writes it out in the reader's language. */
export type FindingValue = string | number | boolean;

/** What a rule says about facts. The words stand in the text catalogues, under `code` and `remedy`. */
export interface Finding {
  /** Stable and machine-readable, for instance `term.tooShort`. */
  readonly code: string;
  readonly rule: RuleId;
  readonly article: string;
  readonly confidence: Confidence;
  /** What a person can do about it, as a stable code. */
  readonly remedy: string;
  /** Field, outermost first; empty when it concerns the whole. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, FindingValue>>;
}

/** Findings of uncertain law are shown and never block. */
export const isUncertain = (rule: RuleId): boolean => ['L', 'GK'].includes(RULES[rule].confidence);

export interface FindingDetails {
  readonly path?: readonly string[];
  readonly params?: Readonly<Record<string, FindingValue>>;
}

/** Builds a finding; article and confidence come from the rule. */
export const finding = (
  rule: RuleId,
  code: string,
  remedy: string,
  { path = [], params = {} }: FindingDetails = {},
): Finding => ({
  code,
  rule,
  article: RULES[rule].article,
  confidence: RULES[rule].confidence,
  remedy,
  path,
  params,
});

/** What was decided, on which rules it rests, and what a person should know beside it. */
export interface Decided<T> {
  readonly value: T;
  readonly rules: readonly RuleId[];
  readonly notes: readonly Finding[];
}

export type Decision<T> = Result<Decided<T>, Finding>;

/**
 * The outcome of a decision. A finding of a rule that is uncertain ([L] or [GK]) never refuses: it becomes a note that
 * stays visible, so that weak law is never a silent block.
 */
export const decide = <T>(
  value: T,
  rules: readonly RuleId[],
  findings: readonly Finding[],
  notes: readonly Finding[] = [],
): Decision<T> => {
  const [first, ...more] = findings.filter(({ rule }) => !isUncertain(rule));
  if (first !== undefined) return refused(first, ...more);
  return ok({ value, rules, notes: [...findings, ...notes] });
};
