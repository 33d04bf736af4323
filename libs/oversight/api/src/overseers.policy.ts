/** Roles that may look at the trail of their own organisation. */
export const overseers = ['auditor', 'localAdministrator'] as const;
