import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const invalid = (name: string, remedy: string): GraphQLError =>
  new GraphQLError(`This is not a valid ${name}. ${remedy}`, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar that is text on the wire, checked by a pattern and, where a pattern is not enough, by a test. */
function textScalar(options: {
  readonly name: string;
  readonly description: string;
  readonly pattern: RegExp;
  readonly remedy: string;
  readonly test?: (text: string) => boolean;
  readonly serialize?: (value: unknown) => string;
}): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    const fits = typeof value === 'string' && value.length <= 100 && options.pattern.test(value);
    if (fits && (options.test?.(value) ?? true)) return value;
    throw invalid(options.name, options.remedy);
  };
  return new GraphQLScalarType<string, string>({
    name: options.name,
    description: options.description,
    serialize: options.serialize ?? ((value) => String(value)),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const isCalendarDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal number as text, point as separator: "1234.50". Never a float.',
  pattern: /^-?(0|[1-9]\d{0,29})(\.\d{1,12})?$/,
  remedy: 'Write digits with a point, for example "1234.50".',
});

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601: "2027-03-12T11:00:00.000000Z".',
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
  remedy: 'Write an instant in UTC, for example "2027-03-12T11:00:00Z".',
  test: (text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime()),
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

export const LocalDateScalar = textScalar({
  name: 'LocalDate',
  description: 'A calendar day in Europe/Amsterdam: "2027-03-12".',
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  remedy: 'Write an existing day as year-month-day, for example "2027-03-12".',
  test: isCalendarDay,
});

export const OinScalar = textScalar({
  name: 'Oin',
  description: 'Organisatie-identificatienummer: 20 positions.',
  pattern: /^0000000[0-9]{2}[0-9A-Z]{8,9}0{3,4}$|^\d{20}$/,
  remedy: 'An OIN has 20 positions.',
  test: (text) => text.length === 20,
});

export const KvkScalar = textScalar({
  name: 'Kvk',
  description: 'Number in the Dutch trade register (KvK): 8 digits, leading zeros kept.',
  pattern: /^\d{8}$/,
  remedy: 'A KvK number has 8 digits.',
});

export const CpvScalar = textScalar({
  name: 'Cpv',
  description: 'Code of the Common Procurement Vocabulary: 8 digits.',
  pattern: /^\d{8}(-\d)?$/,
  remedy: 'A CPV code has 8 digits.',
});

export const CountryScalar = textScalar({
  name: 'Country',
  description: 'ISO 3166-1 alpha-2 country code.',
  pattern: /^[A-Z]{2}$/,
  remedy: 'Write the two capital letters of the country, for example "NL".',
});

export const IdScalarPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const UuidScalar = textScalar({
  name: 'Uuid',
  description: 'Identity of an object.',
  pattern: IdScalarPattern,
  remedy: 'Use an id that the portal gave you.',
});
