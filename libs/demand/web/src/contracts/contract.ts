import type { RunningContractsQuery } from '../generated/graphql.js';

/** A running contract of the own body. */
export type Contract = RunningContractsQuery['runningContracts']['nodes'][number];

/** What it is called in sentences. */
export const nameOf = (contract: Pick<Contract, 'subject' | 'supplierName'>): string =>
  `${contract.subject}, ${contract.supplierName}`;
