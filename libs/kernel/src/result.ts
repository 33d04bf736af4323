/**
 * Outcome of a decision: a value, or every reason why not.
 * Domain functions return this for refusals they expect; exceptions are for bugs and infrastructure.
 */
export type Result<T, E> = Ok<T> | Refused<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<E> {
  readonly ok: false;
  readonly errors: readonly E[];
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** At least one reason is required; a refusal without a reason helps nobody. */
export const refused = <E>(first: E, ...more: readonly E[]): Refused<E> => ({ ok: false, errors: [first, ...more] });
