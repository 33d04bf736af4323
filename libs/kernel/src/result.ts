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
export const refused = <E>(first: E, ...more: readonly E[]): Refused<E> => ({
  ok: false,
  errors: [first, ...more],
});

/** Turns the list that a decision collected into its result: no reasons means the value stands. */
export const unlessRefused = <T, E>(errors: readonly E[], value: () => T): Result<T, E> => {
  const [first, ...more] = errors;
  return first === undefined ? ok(value()) : refused(first, ...more);
};

/** The value of a result that cannot be a refusal; a refusal here is a bug, so it throws. */
export const valueOf = <T, E>(result: Result<T, E>): T => {
  if (result.ok) return result.value;
  throw new Error(`expected a value, got a refusal: ${describe(result.errors)}`);
};

const describe = (errors: readonly unknown[]): string =>
  errors
    .map((error) =>
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown',
    )
    .join(', ');
