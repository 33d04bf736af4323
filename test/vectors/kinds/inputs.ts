import {
  approximateDecimal,
  decimal,
  moneyOf,
  parseDecimal,
  parseLocalDate,
  roundHalfEven,
  roundRational,
  type Decimal,
  type LocalDate,
  type Money,
  type Rational,
  type Result,
} from '@bundel/kernel';

export type Fields = Readonly<Record<string, unknown>>;
/** Computes the results of one kind from the input of a vector. */
export type Kind = (input: Fields) => Fields;

/** An input that a kind cannot count with, as one sentence. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Refuses fields that a kind does not know: an option that is passed over would give a wrong verdict. */
export const onlyFields = (input: Fields, known: readonly string[]): void => {
  const unknown = Object.keys(input).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new BadInput(`the input has a field "${unknown}"; known are: ${known.join(', ')}`);
  }
};

export const valueFrom = <T>(result: Result<T, { readonly code: string }>): T => {
  if (result.ok) return result.value;
  throw new BadInput(`refused: ${result.errors.map(({ code }) => code).join(', ')}`);
};

export const decimalFrom = (value: unknown, name: string): Decimal => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new BadInput(`${name} must be a number`);
  const text =
    typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : String(value);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small !== null) {
    const digits = BigInt(`${small[2]}${small[3] ?? ''}`);
    return decimal(small[1] === '-' ? -digits : digits, Number(small[4]) + (small[3] ?? '').length);
  }
  const read = parseDecimal(text);
  if (!read.ok) throw new BadInput(`${name} is no number: ${text}`);
  return read.value;
};

export const moneyFrom = (value: unknown, name: string): Money => {
  const read = moneyOf(decimalFrom(value, name));
  if (!read.ok) throw new BadInput(`${name} has a fraction of a cent`);
  return read.value;
};

export const listFrom = (value: unknown, name: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new BadInput(`${name} must be a list`);
  return value;
};

export const moniesFrom = (value: unknown, name: string): readonly Money[] =>
  listFrom(value, name).map((one, index) => moneyFrom(one, `${name}[${index}]`));

export const fieldsFrom = (value: unknown, name: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`${name} must be an object`);
  }
  return value as Fields;
};

export const textFrom = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw new BadInput(`${name} must be a text`);
  return value;
};

export const flagFrom = (value: unknown, name: string, otherwise: boolean): boolean => {
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw new BadInput(`${name} must be true or false`);
  return value;
};

export const wholeFrom = (value: unknown, name: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new BadInput(`${name} must be a whole number`);
  return value;
};

export const oneOf = <T extends string>(value: unknown, choices: readonly T[], name: string): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new BadInput(`${name} must be one of: ${choices.join(', ')}`);
  return found;
};

export const dateFrom = (value: unknown, name: string): LocalDate => {
  const read = parseLocalDate(textFrom(value, name));
  if (!read.ok) throw new BadInput(`${name} is no day: ${String(value)}`);
  return read.value;
};

/** A result as JSON has numbers; comparing allows for the tolerance. */
export const asNumber = (value: Rational): number =>
  approximateDecimal(roundRational(value, 12, roundHalfEven));
export const euros = (money: Money): number => Number(money.minor) / 100;
