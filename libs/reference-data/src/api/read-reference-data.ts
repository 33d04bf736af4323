import { decodeCursor, pageSize, toPage, type Database, type Page, type PageArgs } from '@bundel/platform';
import type {
  CpvCodeType,
  Jurisdiction,
  OpenStandardType,
  ReferenceDataset,
} from './reference-data.types.js';
import type { SovereigntyCatalogue, SovereigntyCatalogueSummary } from './sovereignty-catalogue.types.js';

export interface CpvQuestion extends PageArgs {
  readonly search?: string | null;
  readonly parent?: string | null;
}

const plain = (text: string | null | undefined): string | null =>
  text
    ? text
        .replace(/\p{Cc}/gu, '')
        .slice(0, 100)
        .toLowerCase()
    : null;

/** CPV codes by code: below a parent, or those whose code or name has the words. */
export async function listCpvCodes(database: Database, question: CpvQuestion): Promise<Page<CpvCodeType>> {
  const size = pageSize(question);
  const after = question.after ? decodeCursor(question.after, ['text'])[0] : null;
  const rows = await database.query<CpvCodeType & { total: number }>(
    `with found as materialized (
       select code, level, parent, label_nl as "labelNl", label_en as "labelEn" from cpv_code
       where ($1::text is null or parent = $1)
         and ($2::text is null or position($2 in lower(label_nl)) > 0 or position($2 in lower(label_en)) > 0
              or starts_with(code, $2)))
     select found.*, (select count(*)::integer from found) as total from found
     where $3::text is null or code > $3 order by code limit $4`,
    [question.parent?.slice(0, 8) ?? null, plain(question.search), after, size + 1],
    'cpv-codes',
  );
  return toPage(rows, size, rows[0]?.total ?? 0, (row) => [row.code]);
}

/** Small tables are asked for whole; whatever a later version of the data holds, an answer stays this small. */
export const mostRows = { jurisdictions: 300, openStandards: 200, datasets: 50, catalogues: 50 } as const;

export const listJurisdictions = (database: Database): Promise<Jurisdiction[]> =>
  database.query<Jurisdiction & object>(
    `select code, name_nl as "nameNl", name_en as "nameEn", eu, eea, efta, gpa,
            gpa_in_force_on::text as "gpaInForceOn", adequacy, adequacy_note as "adequacyNote",
            us_cloud_act as "usCloudAct"
     from jurisdiction order by code limit $1`,
    [mostRows.jurisdictions],
    'jurisdictions',
  );

export const listOpenStandards = (database: Database): Promise<OpenStandardType[]> =>
  database.query<OpenStandardType & object>(
    `select code, name, domain, status from open_standard order by domain, name limit $1`,
    [mostRows.openStandards],
    'open-standards',
  );

export const listReferenceDatasets = (database: Database): Promise<ReferenceDataset[]> =>
  database.query<ReferenceDataset & object>(
    `select name, version, sha256, source, compiled_on::text as "compiledOn", row_count as "rowCount",
            loaded_at as "loadedAt"
     from reference_dataset order by name limit $1`,
    [mostRows.datasets],
  );

const summary = `version, name, sha256, publisher, attribution, compiled_on::text as "compiledOn"`;

export const listCatalogues = (database: Database): Promise<SovereigntyCatalogueSummary[]> =>
  database.query<SovereigntyCatalogueSummary & object>(
    `select * from (
       select ${summary} from sovereignty_catalogue order by sovereignty_catalogue.compiled_on desc, version desc limit $1
     ) as newest order by "compiledOn", version`,
    [mostRows.catalogues],
  );

/** The stored document: decimals as text, criteria in one list with the objective they belong to. */
interface StoredCatalogue {
  readonly profiles: readonly {
    readonly id: string;
    readonly date: string;
    readonly weights: Record<string, number>;
  }[];
  readonly sealLevels: SovereigntyCatalogue['sealLevels'];
  readonly objectives: readonly (Omit<
    SovereigntyCatalogue['objectives'][number],
    'sealRequirements' | 'criteria'
  > & {
    readonly sealRequirements: Record<string, string | null>;
  })[];
  readonly criteria: readonly (SovereigntyCatalogue['objectives'][number]['criteria'][number] & {
    readonly objective: string;
  })[];
}

export async function findCatalogue(
  database: Database,
  version: string,
): Promise<SovereigntyCatalogue | null> {
  const rows = await database.query<SovereigntyCatalogueSummary & { content: StoredCatalogue }>(
    `select ${summary}, content from sovereignty_catalogue where version = $1`,
    [plain(version)],
  );
  if (rows[0] === undefined) return null;
  const { content, ...facts } = rows[0];
  return {
    ...facts,
    sealLevels: content.sealLevels,
    profiles: content.profiles.map(({ weights, ...profile }) => ({
      ...profile,
      weights: Object.entries(weights).map(([objective, weight]) => ({ objective, weight })),
    })),
    objectives: content.objectives.map(({ sealRequirements, ...objective }) => ({
      ...objective,
      sealRequirements: Object.entries(sealRequirements).map(([level, text]) => ({
        level: Number(level),
        text,
      })),
      criteria: content.criteria.filter((criterion) => criterion.objective === objective.code),
    })),
  };
}
