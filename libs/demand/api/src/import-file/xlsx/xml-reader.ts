import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ImportLimits } from '../../import/import-limits.js';
import { FileRefused } from '../file-refused.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part does with its elements; names come without their prefix. */
export interface ElementHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Workbooks nest a handful of levels; more is meant to exhaust. */
const deepest = 50;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Hands the elements of a part to the handler and yields after each piece, so that the reader can pass on what it
 * has. Entities and document types of a file are never followed: a document type is refused.
 */
export async function* readXml(
  pieces: AsyncIterable<Buffer>,
  handler: ElementHandler,
  limits: ImportLimits,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  let silent = 0;
  let depth = 0;
  parser.on('error', () => {
    throw new FileRefused('file.damaged');
  });
  parser.on('doctype', () => {
    throw new FileRefused('file.doctype');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    silent = 0;
    depth += 1;
    if (depth > deepest) throw new FileRefused('file.damaged');
    handler.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    silent = 0;
    depth -= 1;
    handler.close(local(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) {
    const text = decoded(() => decoder.decode(piece, { stream: true }));
    if (text.includes('<!DOCTYPE')) throw new FileRefused('file.doctype');
    silent += text.length;
    parser.write(text);
    if (silent > longestSilence) throw new FileRefused('file.cell', { row: 0, most: limits.cellLength });
    yield;
  }
  decoded(() => decoder.decode());
  parser.close();
  yield;
}

/** So many signs without the begin or end of an element are no cell: what is longer never builds up in memory. */
const longestSilence = 1_000_000;

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new FileRefused('file.damaged');
  }
}

/** Reads a part that is small, or that the handler keeps small. */
export async function readWhole(
  pieces: AsyncIterable<Buffer>,
  handler: ElementHandler,
  limits: ImportLimits,
): Promise<void> {
  const steps = readXml(pieces, handler, limits);
  while ((await steps.next()).done !== true);
}
