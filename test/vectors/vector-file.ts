import { z } from 'zod';

/** One worked example: what goes in and what must come out. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const fields = z.record(z.string(), z.unknown());
const file = z.object({
  vectors: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        kind: z.string().min(1),
        input: fields,
        expected: fields.refine((value) => Object.keys(value).length > 0, 'expects nothing'),
        source: z.string().optional(),
      }),
    )
    .min(1, 'holds no vectors'),
});

/** What keeps a file from being run, as one sentence. */
export class BadVectorFile extends Error {
  override readonly name = 'BadVectorFile';
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadVectorFile(`it is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`);
  }
};

/** Reads `{ "vectors": [ { id, kind, input, expected, source? } ] }`; an id twice is refused. */
export const readVectorFile = (text: string): readonly Vector[] => {
  const read = file.safeParse(parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole file' : issue.path.join('.');
    throw new BadVectorFile(`${place}: ${issue?.message ?? 'has another form'}.`);
  }
  const seen = new Set<string>();
  for (const { id } of read.data.vectors) {
    if (seen.has(id)) throw new BadVectorFile(`the id ${id} stands in it twice.`);
    seen.add(id);
  }
  return read.data.vectors;
};
