import {
  parseCountryCode,
  parseCpvCode,
  parseDecimal,
  parseInstant,
  parseKvkNumber,
  parseLocalDate,
  parseOin,
  type ParseProblem,
  type Result,
} from '@bundel/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

type Parse = (text: string) => Result<unknown, ParseProblem>;

const longest = 100;

/** A scalar that is text on the wire; the kernel says what is right and what to do when it is not. */
function textScalar(
  name: string,
  description: string,
  parse: Parse,
  serialize: (value: unknown) => string = String,
) {
  const refuse = (message: string): never => {
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  const check = (value: unknown): string => {
    if (typeof value !== 'string') return refuse(`${name} is written as text.`);
    if (value.length > longest) return refuse(`${name} has at most ${longest} characters.`);
    const parsed = parse(value);
    if (parsed.ok) return value;
    const problem = parsed.errors[0];
    return refuse(`${name}: ${problem?.message ?? ''} ${problem?.remedy ?? ''}`.trim());
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number as text, point as separator: "1234.50". Never a float.',
  parseDecimal,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in UTC, ISO 8601: "2027-03-12T11:00:00.000000Z".',
  parseInstant,
  (value) => (value instanceof Date ? value.toISOString() : String(value)),
);

export const LocalDateScalar = textScalar(
  'LocalDate',
  'A calendar day in Europe/Amsterdam: "2027-03-12".',
  parseLocalDate,
);

export const OinScalar = textScalar('Oin', 'Organisatie-identificatienummer: 20 positions.', parseOin);

export const KvkScalar = textScalar(
  'Kvk',
  'Number in the Dutch trade register (KvK): 8 digits, leading zeros kept.',
  parseKvkNumber,
);

export const CpvScalar = textScalar(
  'Cpv',
  'Code of the Common Procurement Vocabulary: 8 digits.',
  parseCpvCode,
);

export const CountryScalar = textScalar('Country', 'ISO 3166-1 alpha-2 country code.', parseCountryCode);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const UuidScalar = textScalar('Uuid', 'Identity of an object.', (text) =>
  uuid.test(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        errors: [
          { code: 'UUID', message: 'this is not an id.', remedy: 'Use an id that the portal gave you.' },
        ],
      },
);
