import { cpvLevel, isWithinCpv, parseCpvCode, type CpvCode } from '@bundel/kernel';
import { z } from 'zod';
import { parseCsv } from './csv.js';
import {
  BadReferenceData,
  datasetOf,
  readBy,
  readByOrNull,
  readPinned,
  requireUnique,
  validateRows,
  type Dataset,
  type DatasetDefinition,
} from './dataset.js';

export const CPV_CODES: DatasetDefinition = {
  name: 'cpv-it',
  file: 'cpv-it.csv',
  version: 'cpv-2008',
  sha256: '6293849ff700125f8c37bfe0e2f06a81aa8cf11474f09003bee5b7c96a7e080c',
  compiledOn: '2026-11-23',
  source: 'Regulation (EC) No 213/2008, divisions 30, 32, 48, 50, 64 and 72; (c) European Union',
};

const cpvRow = z
  .object({
    code: readBy(parseCpvCode),
    level: z.enum(['division', 'group', 'class', 'category', 'subcategory']),
    parent: readByOrNull(parseCpvCode),
    label_nl: z.string().min(1),
    label_en: z.string().min(1),
  })
  .transform((row) => ({
    code: row.code,
    level: row.level,
    parent: row.parent,
    labelNl: row.label_nl,
    labelEn: row.label_en,
  }));

export type CpvRow = Readonly<z.output<typeof cpvRow>>;

/** Every code but a division hangs below a parent that is in the table. */
const requireParents = (file: string, rows: readonly CpvRow[]): void => {
  const known = new Set<CpvCode>(rows.map((row) => row.code));
  rows.forEach((row, index) => {
    const fail = (field: string, message: string) => {
      throw new BadReferenceData(`${file}, row ${index + 2}, field ${field}: ${message}`);
    };
    if (row.level !== cpvLevel(row.code)) fail('level', `${row.code} is a ${cpvLevel(row.code)}`);
    if (row.parent === null) {
      if (row.level !== 'division') fail('parent', 'only a division has none');
    } else if (!known.has(row.parent) || row.parent === row.code || !isWithinCpv(row.code, row.parent)) {
      fail('parent', `${row.parent} is not a code above ${row.code}`);
    }
  });
};

/** Validates the text of a table of CPV codes. */
export const readCpvCodes = (text: string, file: string): readonly CpvRow[] => {
  const rows = validateRows(file, cpvRow, parseCsv(text, file), 2);
  requireUnique(file, 'code', rows, (row) => row.code, 2);
  requireParents(file, rows);
  return rows;
};

/** The codes for IT supplies and services, with Dutch and English labels. */
export const loadCpvCodes = (): Dataset<CpvRow> =>
  datasetOf(CPV_CODES, readCpvCodes(readPinned(CPV_CODES), CPV_CODES.file));
