import { buyerPersonas } from './buyer-personas.js';
import { demoOrganisations } from './demo-organisations.js';
import type { DemoPersona } from './demo-persona.js';
import { supplierPersonas } from './supplier-personas.js';

export type {
  DemoAssurance,
  DemoMembership,
  DemoOrganisation,
  DemoPersona,
  DemoUserGroup,
} from './demo-persona.js';
export { demoOrganisations };

/** Every demo person; together they hold every role of the portal. */
export const demoPersonas: readonly DemoPersona[] = [...buyerPersonas, ...supplierPersonas];

/** A demo person as the file of the demo login (`IDP_PERSONAS_FILE`) describes one. */
export interface DemoLoginPersona extends Omit<DemoPersona, 'memberships'> {
  readonly memberships: readonly { readonly organisationName: string; readonly role: string }[];
  readonly organisationId?: string;
}

/** The demo persons with the names of their organisations, ready to be written to the file of the demo login. */
export function demoLoginPersonas(): readonly DemoLoginPersona[] {
  const organisations = new Map(demoOrganisations.map((each) => [each.key, each]));
  return demoPersonas.map((persona) => {
    const first = organisations.get(persona.memberships[0]?.organisation ?? '');
    const organisationId = first?.kvkNumber ?? first?.code;
    return {
      ...persona,
      memberships: persona.memberships.map(({ organisation, role }) => ({
        organisationName: organisations.get(organisation)?.name ?? organisation,
        role,
      })),
      ...(organisationId ? { organisationId } : {}),
    };
  });
}
