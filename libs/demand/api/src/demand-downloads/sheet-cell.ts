/** A cell to write; a number stands in canonical notation, an empty value is an empty cell. */
export interface SheetCell {
  readonly kind: 'text' | 'number';
  readonly value: string;
}

/**
 * A number in Dutch notation. Three decimals get a fourth, so that no reader can take the comma for a separator of
 * thousands.
 */
export const dutchNumber = (value: string): string =>
  value.replace(/\.(\d+)$/, (_, decimals: string) => `,${decimals.length === 3 ? `${decimals}0` : decimals}`);
