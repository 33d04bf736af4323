import { posix } from 'node:path';
import type { ImportLimits } from '../../import/import-limits.js';
import { FileRefused } from '../file-refused.js';
import type { Archive } from '../open-archive.js';
import { readWhole, type Attributes } from './xml-reader.js';

export interface Sheet {
  readonly name: string;
  readonly part: string;
}

export interface WorkbookSheets {
  /** Visible sheets in their order. */
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
}

/** @throws FileRefused when the archive is no workbook or has no sheet. */
export async function readSheets(archive: Archive, limits: ImportLimits): Promise<WorkbookSheets> {
  const [book, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
  if (!archive.has(book) || !archive.has(relations)) throw new FileRefused('file.notWorkbook');
  const targets = new Map<string, string>();
  await readWhole(
    archive.read(relations),
    opening((name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined) targets.set(Id, posix.resolve('/xl', Target ?? ''));
    }),
    limits,
  );
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWhole(
    archive.read(book),
    opening((name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const part = targets.get(attributes['r:id'] ?? '')?.slice(1);
      if (part?.includes('/worksheets/') === true && archive.has(part))
        sheets.push({ name: (attributes['name'] ?? '').slice(0, 100), part });
    }),
    limits,
  );
  if (sheets.length === 0) throw new FileRefused('file.empty');
  return { sheets, from1904 };
}

const opening = (open: (name: string, attributes: Attributes) => void) => ({
  open,
  close: (): void => undefined,
  text: (): void => undefined,
});
