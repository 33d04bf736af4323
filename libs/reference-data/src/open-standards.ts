import { z } from 'zod';
import { parseCsv } from './csv.js';
import {
  datasetOf,
  readPinned,
  requireUnique,
  validateRows,
  type Dataset,
  type DatasetDefinition,
} from './dataset.js';

export const OPEN_STANDARDS: DatasetDefinition = {
  name: 'open-standards',
  file: 'open-standards.csv',
  version: '2026-11-23',
  sha256: 'cab987aaa2f46d32e5378887ce05b2b03fcb4219145c0383599dfd2b8fc381b5',
  compiledOn: '2026-11-23',
  source: 'List of open standards, mandatory part (forumstandaardisatie.nl/open-standaarden)',
};

/** Stable key of a standard: its name in lower case with dashes. */
const standardCode = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const openStandard = z
  .object({
    standard: z.string().min(1),
    domain: z.string().min(1),
    status: z.literal('verplicht (pas toe of leg uit)'),
  })
  .transform((row) => ({
    code: standardCode(row.standard),
    name: row.standard,
    domain: row.domain,
    /** Ask for it in every IT purchase of 50,000 euros or more, or account for not asking. */
    status: 'comply-or-explain' as const,
  }));

export type OpenStandard = Readonly<z.output<typeof openStandard>>;

/** Validates the text of a table of open standards. */
export const readOpenStandards = (text: string, file: string): readonly OpenStandard[] => {
  const rows = validateRows(file, openStandard, parseCsv(text, file), 2);
  requireUnique(file, 'standard', rows, (row) => row.code, 2);
  return rows;
};

/** The open standards that Dutch government must ask for. */
export const loadOpenStandards = (): Dataset<OpenStandard> =>
  datasetOf(OPEN_STANDARDS, readOpenStandards(readPinned(OPEN_STANDARDS), OPEN_STANDARDS.file));
