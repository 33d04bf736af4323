/** Why a published parameter or a bid cannot be used; the words stand in the text catalogues. */
export interface Refusal {
  /** Stable and machine-readable, for instance `award.priceRange`. */
  readonly code: string;
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

export const refusal = (
  code: string,
  path: readonly string[] = [],
  params: Readonly<Record<string, string>> = {},
): Refusal => ({ code, path, params });
