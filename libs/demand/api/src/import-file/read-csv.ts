import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ImportLimits } from '../import/import-limits.js';
import { FileRefused } from './file-refused.js';
import type { FileRow } from './file-row.js';

const pieceBytes = 65_536;
/** Spreadsheets write and read this first line, which names the separator. */
const separatorLine = /^sep=([;,\t])\r?\n/i;

/** Rows of a text file in any of the encodings and with any of the separators that spreadsheets write. */
export async function* csvRows(bytes: Buffer, limits: ImportLimits): AsyncGenerator<FileRow> {
  const encoding = encodingOf(bytes);
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, pieceBytes));
  const named = separatorLine.exec(start);
  const delimiter = named?.[1] ?? delimiterOf(start);
  const source = Readable.from(decoded(bytes, encoding));
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 1_100_000,
    bom: true,
  });
  source.once('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of source.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      if (cells.every((cell) => cell.trim() === '') || (number === 1 && named !== null)) continue;
      checkBounds(number, cells, limits);
      yield { number, cells: cells.map(withoutGuard) };
    }
  } catch (error) {
    throw readable(error, number + 1, limits);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** The quote that keeps a spreadsheet from taking a text for a formula is no part of the text. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function checkBounds(number: number, cells: readonly string[], limits: ImportLimits): void {
  if (number > limits.rows + 1) throw new FileRefused('file.rows', { most: limits.rows });
  if (cells.length > limits.columns) throw new FileRefused('file.columns', { most: limits.columns });
  if (cells.some((cell) => cell.length > limits.cellLength))
    throw new FileRefused('file.cell', { row: number, most: limits.cellLength });
}

function readable(error: unknown, row: number, limits: ImportLimits): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new FileRefused('file.cell', { row, most: limits.cellLength });
  return new FileRefused('file.quotes', { row });
}

/** @throws FileRefused for what is no text. */
function encodingOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new FileRefused('file.empty');
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === '504b0506') throw new FileRefused('file.notWorkbook');
  if (start === 'd0cf11e0') throw new FileRefused('file.oldExcel');
  if (start.startsWith('fffe')) return 'utf-16le';
  if (start.startsWith('feff')) return 'utf-16be';
  if (bytes.includes(0)) throw new FileRefused('file.binary');
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function* decoded(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const text = decoder.decode(bytes.subarray(at, at + pieceBytes), {
      stream: at + pieceBytes < bytes.length,
    });
    if (text.includes('\0')) throw new FileRefused('file.binary');
    if (text !== '') yield text;
  }
}

/** The separator that stands most often in the head, outside quotes. */
function delimiterOf(text: string): string {
  const head = (text.trimStart().split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => [head.split(sign).length, sign] as const);
  return counts.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}
