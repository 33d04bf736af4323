/** Kinds of organisation. A new kind is one word here and one line in the table below. */
export const ORGANISATION_KINDS = [
  'ministry',
  'province',
  'municipality',
  'waterBoard',
  'agency',
  'jointArrangement',
  'supplier',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** In what capacity a person acts for an organisation. */
export const ROLES = [
  'demandOfficer',
  'mandateHolder',
  'contractManager',
  'coordinator',
  'approver',
  'opener',
  'evaluator',
  'bidManager',
  'signatory',
  'auditor',
  'localAdministrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles on the buying side: for public bodies only. */
export const BUYER_ROLES = [
  'demandOfficer',
  'mandateHolder',
  'contractManager',
  'coordinator',
  'approver',
  'opener',
  'evaluator',
] as const satisfies readonly Role[];

/** Roles on the selling side: for suppliers only. */
export const SUPPLIER_ROLES = ['bidManager', 'signatory'] as const satisfies readonly Role[];

/** Roles any organisation can have. */
export const COMMON_ROLES = ['auditor', 'localAdministrator'] as const satisfies readonly Role[];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
export const isOrganisationKind = (text: string): text is OrganisationKind =>
  (ORGANISATION_KINDS as readonly string[]).includes(text);

/** True for every kind but a supplier. */
export const isPublicBody = (kind: OrganisationKind): boolean => kind !== 'supplier';

export const isBuyerRole = (role: Role): boolean => (BUYER_ROLES as readonly Role[]).includes(role);
export const isSupplierRole = (role: Role): boolean => (SUPPLIER_ROLES as readonly Role[]).includes(role);

/** The roles an organisation of this kind can hand out. */
export const rolesFor = (kind: OrganisationKind): readonly Role[] =>
  ROLES.filter((role) => (isPublicBody(kind) ? !isSupplierRole(role) : !isBuyerRole(role)));

export const mayHoldRole = (kind: OrganisationKind, role: Role): boolean => rolesFor(kind).includes(role);
