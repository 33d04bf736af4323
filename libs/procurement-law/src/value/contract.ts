/** What is bought; concessions follow the threshold of works. */
export type ContractType = 'supplies' | 'services' | 'works' | 'concession' | 'social';
export const CONTRACT_TYPES: readonly ContractType[] = [
  'supplies',
  'services',
  'works',
  'concession',
  'social',
];

/** Kind of buyer as the thresholds know it: the State, other bodies, companies in special sectors. */
export type BuyerKind = 'central' | 'sub-central' | 'utility';
export const BUYER_KINDS: readonly BuyerKind[] = ['central', 'sub-central', 'utility'];
