import { parseCountryCode, parseLocalDate } from '@bundel/kernel';
import { z } from 'zod';
import {
  datasetOf,
  readBy,
  readPinned,
  requireUnique,
  validateRows,
  type Dataset,
  type DatasetDefinition,
} from './dataset.js';

export const JURISDICTIONS: DatasetDefinition = {
  name: 'jurisdictions',
  file: 'jurisdictions.json',
  version: '2026-11-23',
  sha256: '1bb5fc8074e2fd788c947bf9554da78b95219014f081e0e3a6bc025d2cfe1462',
  compiledOn: '2026-11-23',
  source:
    'EU and EEA membership: Treaties; GPA: list of parties of the WTO; adequacy: Commission decisions; home jurisdictions under 18 U.S.C. 2713',
};

const jurisdiction = z
  .strictObject({
    code: readBy(parseCountryCode),
    nameEn: z.string().min(1),
    nameNl: z.string().min(1),
    eu: z.boolean(),
    eea: z.boolean(),
    efta: z.boolean(),
    /** Party to the WTO Agreement on Government Procurement. */
    gpa: z.boolean(),
    gpaInForceOn: readBy(parseLocalDate).nullable(),
    /** Adequacy decision under the GDPR; partial: only some organisations or sectors. */
    adequacy: z.enum(['none', 'partial', 'full', 'not-needed']),
    adequacyNote: z.string().min(1).nullable(),
    /** Where the Act comes from or is agreed upon. Not an exposure verdict: exposure follows control. */
    usCloudAct: z.enum(['none', 'executive-agreement', 'home-jurisdiction']),
  })
  .refine((row) => !row.eu || row.eea, { path: ['eea'], message: 'an EU member state is in the EEA' });

export type JurisdictionRow = Readonly<z.output<typeof jurisdiction>>;

/** Validates the text of a table of jurisdictions. */
export const readJurisdictions = (text: string, file: string): readonly JurisdictionRow[] => {
  const rows = validateRows(file, jurisdiction, z.array(z.unknown()).parse(JSON.parse(text)), 1);
  requireUnique(file, 'code', rows, (row) => row.code, 1);
  return rows;
};

/** Countries with the facts that criteria and law look at. Facts only: nothing follows from nationality alone. */
export const loadJurisdictions = (): Dataset<JurisdictionRow> =>
  datasetOf(JURISDICTIONS, readJurisdictions(readPinned(JURISDICTIONS), JURISDICTIONS.file));
