/** How strongly a person proved who they are, from weak to strong. */
export type DemoAssurance = 'low' | 'substantial' | 'high';

/** The heading under which the demo login shows a person. */
export type DemoUserGroup = 'agency' | 'coordinator' | 'supplier' | 'auditor';

/** An organisation a demo person works for: public bodies are real, suppliers are invented. */
export interface DemoOrganisation {
  readonly key: string;
  readonly kind: 'ministry' | 'province' | 'municipality' | 'waterBoard' | 'supplier';
  /** Name as the body writes it itself. */
  readonly name: string;
  /** Code in the register of public bodies (GM0193, PV23), null where that register has none. */
  readonly code: string | null;
  /** Trade register number, only for suppliers; invented and outside the range in use. */
  readonly kvkNumber: string | null;
}

/** One role of a demo person in one organisation. */
export interface DemoMembership {
  readonly organisation: string;
  readonly role: string;
}

/** An invented person with whom the portal can be tried. `subject` is the OpenID `sub`. */
export interface DemoPersona {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly group: DemoUserGroup;
  /** The strongest means of identification this person owns. */
  readonly highestAssurance: DemoAssurance;
  readonly memberships: readonly DemoMembership[];
  /** One line on what can be tried as this person. */
  readonly canDo: { readonly nl: string; readonly en: string };
}
