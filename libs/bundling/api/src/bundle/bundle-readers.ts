/** Who reads bundles; row security decides which. */
export const bundleReaders = [
  'coordinator',
  'approver',
  'demandOfficer',
  'mandateHolder',
  'auditor',
  'bidManager',
  'signatory',
] as const;
