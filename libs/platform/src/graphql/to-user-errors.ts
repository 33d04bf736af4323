import type { Refusal } from '../acts/acts.js';

/** A refusal as the payload's error list carries it: typed, with a path that is never null. */
export interface UserErrorValue {
  readonly __typename: 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict';
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly remedy: string | null;
  readonly rule: string | null;
}

const typeOf = (code: string): UserErrorValue['__typename'] => {
  if (code === 'NOT_FOUND') return 'NotFound';
  if (code === 'CONFLICT') return 'Conflict';
  return code.startsWith('NOT_ALLOWED') || code.startsWith('SOD') ? 'NotAllowed' : 'InvalidInput';
};

/** Maps refusals to the payload's errors; the order is kept. */
export function toUserErrors(
  refusals: readonly (Refusal & { readonly rule?: string | undefined })[],
): UserErrorValue[] {
  return refusals.map((refusal) => ({
    __typename: typeOf(refusal.code),
    code: refusal.code,
    message: refusal.message,
    path: refusal.path ?? [],
    remedy: refusal.remedy ?? null,
    rule: refusal.rule ?? null,
  }));
}
