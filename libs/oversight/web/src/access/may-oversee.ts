const OVERSEERS: readonly string[] = ['auditor', 'localAdministrator'];

/** Whether a role reads the audit trail of its organisation; the server decides, this only spares a refusal. */
export const mayOversee = (role: string | undefined): boolean =>
  role !== undefined && OVERSEERS.includes(role);
