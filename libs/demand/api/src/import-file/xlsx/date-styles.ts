import type { ImportLimits } from '../../import/import-limits.js';
import type { Archive } from '../open-archive.js';
import { readWhole, type Attributes } from './xml-reader.js';

/** Number formats that show a day without being written out in the file. @source ECMA-376-1 § 18.8.30 */
const builtIn = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36);

/** Places of the styles under which a number is a day. */
export async function readDateStyles(archive: Archive, limits: ImportLimits): Promise<ReadonlySet<number>> {
  const part = 'xl/styles.xml';
  const styles = new Set<number>();
  if (!archive.has(part)) return styles;
  const own = new Map<number, boolean>();
  let isCell = false;
  let place = 0;
  const handler = {
    open: (name: string, attributes: Attributes): void => {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt') own.set(id, showsDay(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') isCell = true;
      if (name !== 'xf' || !isCell) return;
      if (own.get(id) ?? builtIn(id)) styles.add(place);
      place += 1;
    },
    close: (name: string): void => {
      if (name === 'cellXfs') isCell = false;
    },
    text: (): void => undefined,
  };
  await readWhole(archive.read(part), handler, limits);
  return styles;
}

const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));

const dayMs = 86_400_000;

/** The day that a spreadsheet counts from 1900 (where it believes in 29 February 1900) or from 1904. */
export function dayOfSerial(text: string, from1904: boolean): string | null {
  const serial = Number(text);
  if (!Number.isInteger(serial) || serial < 1 || serial > 200_000) return null;
  const shifted = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + shifted * dayMs).toISOString().slice(0, 10);
}
