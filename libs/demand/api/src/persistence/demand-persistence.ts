import type { Entities, Migration } from '@bundel/platform';
import { Campaigns1767226300000 } from './migrations/1767226300000-campaigns.js';
import { DemandLines1767226301000 } from './migrations/1767226301000-demand-lines.js';
import { DemandTotals1767226302000 } from './migrations/1767226302000-demand-totals.js';
import { CampaignParticipants1767226320000 } from './migrations/1767226320000-campaign-participants.js';
import { RunningContracts1767226303000 } from './migrations/1767226303000-running-contracts.js';
import { DemandReceipts1767226310000 } from './migrations/1767226310000-demand-receipts.js';
import { TotalRunPath1767226330000 } from './migrations/1767226330000-total-run-path.js';
import { DemandImports1767226340000 } from './migrations/1767226340000-demand-imports.js';
import { DemandImportFiles1767226341000 } from './migrations/1767226341000-demand-import-files.js';

/** Tables of this context; other contexts ask through functions, never through these. */
export const demandEntities: Entities = [];

export const demandMigrations: readonly Migration[] = [
  Campaigns1767226300000,
  DemandLines1767226301000,
  DemandTotals1767226302000,
  RunningContracts1767226303000,
  DemandReceipts1767226310000,
  CampaignParticipants1767226320000,
  TotalRunPath1767226330000,
  DemandImports1767226340000,
  DemandImportFiles1767226341000,
];
