import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ParseProblem, Result } from '@bundel/kernel';
import { z } from 'zod';

/** What is known about a data file before it is read. A version that has been used is never edited, only superseded. */
export interface DatasetDefinition {
  readonly name: string;
  /** File below `data/`. */
  readonly file: string;
  readonly version: string;
  /** Of the text with line feeds; the loader refuses a file that differs. */
  readonly sha256: string;
  /** The day the facts were gathered. */
  readonly compiledOn: string;
  readonly source: string;
}

/** A validated table of facts with its provenance. */
export interface Dataset<Row> extends Omit<DatasetDefinition, 'file'> {
  readonly rows: readonly Row[];
}

/** A data file that is not what it should be; the message names file, row and field. */
export class BadReferenceData extends Error {
  override readonly name = 'BadReferenceData';
}

const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Beside `src` when run from source, beside `dist` when built: the same relative place. */
const locate = (file: string): URL => new URL(`../data/${file}`, import.meta.url);

/** The text of the file that the definition pins; a changed file is refused. */
export const readPinned = (definition: DatasetDefinition): string => {
  const text = readFileSync(locate(definition.file), 'utf8').replaceAll('\r\n', '\n');
  const actual = textHash(text);
  if (actual !== definition.sha256) {
    throw new BadReferenceData(
      `${definition.file} is not version ${definition.version}: its sha256 is ${actual}, expected ${definition.sha256}`,
    );
  }
  return text;
};

export const datasetOf = <Row>(
  { file: _file, ...facts }: DatasetDefinition,
  rows: readonly Row[],
): Dataset<Row> => Object.freeze({ ...facts, rows: Object.freeze(rows) });

/** Validates every row; all problems of the file are reported at once, at most twenty in words. */
export const validateRows = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  rows: readonly unknown[],
  firstRow: number,
): readonly z.output<Schema>[] => {
  const problems: string[] = [];
  const valid = rows.flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      problems.push(
        `${file}, row ${index + firstRow}, field ${issue.path.join('.') || '(row)'}: ${issue.message}`,
      );
    }
    return [];
  });
  if (problems.length > 0) {
    const more = problems.length > 20 ? [`and ${problems.length - 20} more`] : [];
    throw new BadReferenceData([...problems.slice(0, 20), ...more].join('\n'));
  }
  return valid;
};

/** Refuses a key that occurs twice. */
export const requireUnique = <Row>(
  file: string,
  field: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  firstRow: number,
): void => {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (seen.has(key)) {
      throw new BadReferenceData(`${file}, row ${index + firstRow}, field ${field}: ${key} occurs twice`);
    }
    seen.add(key);
  });
};

/** A text field read by one of the kernel's parsers. */
export const readBy = <T>(parse: (text: string) => Result<T, ParseProblem>) =>
  z.string().transform((text, context): T => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    for (const { message } of parsed.errors) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** As `readBy`; an empty field is null. */
export const readByOrNull = <T>(parse: (text: string) => Result<T, ParseProblem>) =>
  z.union([z.literal('').transform(() => null), readBy(parse)]);
