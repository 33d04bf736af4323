import { parseLocalDate, parseNutsCode, type Oin } from '@bundel/kernel';
import { z } from 'zod';
import { parseCsv } from './csv.js';
import {
  datasetOf,
  readByOrNull,
  readPinned,
  requireUnique,
  validateRows,
  type Dataset,
  type DatasetDefinition,
} from './dataset.js';
import { demoOin } from './demo-oin.js';

export type PublicBodyKind = 'ministry' | 'province' | 'municipality' | 'waterBoard';

const KIND_OF_TYPE = {
  ministerie: 'ministry',
  provincie: 'province',
  gemeente: 'municipality',
  waterschap: 'waterBoard',
} as const satisfies Record<string, PublicBodyKind>;

export const PUBLIC_BODIES: DatasetDefinition = {
  name: 'public-bodies',
  file: 'organisations.csv',
  version: '2026-11-23',
  sha256: 'dd7f5c27b2f9a6fb35e56ba5c3fe1c18b56f93e974b52460a67be843a6eed714',
  compiledOn: '2026-11-23',
  source:
    'Government organisation register and TOOI value lists (standaarden.overheid.nl); population: CBS, 2021',
};

const optionalText = z.string().transform((text) => (text === '' ? null : text));

const publicBody = z
  .object({
    type: z.enum(['ministerie', 'provincie', 'gemeente', 'waterschap']),
    code: z.string().regex(/^(GM\d{4}|PV\d{2}|WS\d{4}|[a-z][a-z0-9-]+)$/, 'not a stable code'),
    name: z.string().min(1),
    province_code: z.union([z.literal('').transform(() => null), z.string().regex(/^PV\d{2}$/)]),
    province: optionalText,
    nuts2: readByOrNull(parseNutsCode),
    population_2021: z.union([
      z.literal('').transform(() => null),
      z.string().regex(/^\d+$/).transform(Number),
    ]),
    tooi_uri: z.union([z.literal('').transform(() => null), z.url({ protocol: /^https$/ })]),
    valid_from: readByOrNull(parseLocalDate),
    valid_until: readByOrNull(parseLocalDate),
  })
  .transform((row) => ({
    /** Official code (GM…, PV…, WS…), or the name as a slug where the source has no code. Never changes. */
    code: row.code,
    kind: KIND_OF_TYPE[row.type] as PublicBodyKind,
    name: row.name,
    provinceCode: row.province_code,
    provinceName: row.province,
    nuts2: row.nuts2,
    population: row.population_2021,
    tooiUri: row.tooi_uri,
    /** Null: since before this data was gathered. */
    validFrom: row.valid_from,
    /** The last day, itself included; null: still exists. */
    validUntil: row.valid_until,
    demoOin: demoOin(row.code) satisfies Oin,
  }));

export type PublicBody = Readonly<z.output<typeof publicBody>>;

/** Validates the text of a table of public bodies. */
export const readPublicBodies = (text: string, file: string): readonly PublicBody[] => {
  const rows = validateRows(file, publicBody, parseCsv(text, file), 2);
  requireUnique(file, 'code', rows, (row) => row.code, 2);
  requireUnique(file, 'code (its demo OIN)', rows, (row) => row.demoOin, 2);
  return rows;
};

/** The ministries, provinces, municipalities and water boards of the Netherlands. */
export const loadPublicBodies = (): Dataset<PublicBody> =>
  datasetOf(PUBLIC_BODIES, readPublicBodies(readPinned(PUBLIC_BODIES), PUBLIC_BODIES.file));
