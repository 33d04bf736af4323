import { createHash } from 'node:crypto';
import { canonicalFacts, canonicalText, type DemandFact } from '@bundel/bundling-domain';

const sha256 = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex');

/** Fingerprint of all that a calculation looks at: its version, the lines, and what was asked of them. */
export const inputHashOf = (version: string, facts: readonly DemandFact[], asked: unknown): string =>
  sha256(version, canonicalFacts(facts), canonicalText(asked));

/** Fingerprint of a result: whoever repeats the calculation gets the same. */
export const resultHashOf = (result: unknown): string => sha256(canonicalText(result));
