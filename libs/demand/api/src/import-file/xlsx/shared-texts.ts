import type { ImportLimits } from '../../import/import-limits.js';
import type { Archive } from '../open-archive.js';
import { FileRefused } from '../file-refused.js';
import { readWhole } from './xml-reader.js';

/** Texts that cells refer to by their place, without layout and without the reading aids of Asian scripts. */
export async function readSharedTexts(archive: Archive, limits: ImportLimits): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return [];
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  let size = 0;
  const handler = {
    open: (name: string): void => {
      if (name === 'si') text = '';
      isAid ||= name === 'rPh';
      isText = name === 't' && !isAid;
    },
    close: (name: string): void => {
      isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') texts.push(unescaped(text));
    },
    text: (piece: string): void => {
      if (!isText) return;
      text += piece;
      size += piece.length;
      if (size > limits.sharedTextBytes || texts.length > limits.rows * limits.columns)
        throw new FileRefused('file.unpacked', { megabytes: Math.floor(limits.sharedTextBytes / 1_000_000) });
    },
  };
  await readWhole(archive.read(part), handler, limits);
  return texts;
}

/** Signs that XML cannot hold stand as _xHHHH_. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
