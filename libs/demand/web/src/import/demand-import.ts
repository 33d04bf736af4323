import type { DemandImportProblemsQuery, ImportPartsFragment } from '../generated/graphql.js';

/** An uploaded file with demand, as the screens know it. */
export type DemandImport = ImportPartsFragment;

/** One cell that is wrong or questioned. */
export type ImportProblem = DemandImportProblemsQuery['demandImportErrors']['nodes'][number];

/** What is said about a file or a cell: a code with its values. */
export type ImportNote = DemandImport['notes'][number];

/** Whether a job is at work on it. */
export const isWorking = ({ state }: Pick<DemandImport, 'state'>): boolean =>
  state === 'checking' || state === 'applying';

/** The rows that can be taken over as they are. */
export const rightRows = ({ rowsGood, rowsQuestioned }: DemandImport): number => rowsGood + rowsQuestioned;

/** The address of an import, or of the page where a file is chosen. */
export const importAddress = (campaignId: string, importId?: string): string =>
  `/behoefte/${campaignId}/import${importId === undefined ? '' : `/${importId}`}`;

/** Whether it waits for somebody who repairs and chooses. */
export const isRead = (one: DemandImport): boolean =>
  one.rowsRead > 0 && (one.state === 'checked' || one.state === 'failed');
