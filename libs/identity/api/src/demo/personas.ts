/**
 * Entry `@bundel/identity-api/demo`: the demo persons as plain data, without any framework, so that the demo login and
 * the demo seed of people and memberships speak of the same persons.
 */
import { buyerPersonas } from './buyer-personas.js';
import type { DemoPersona } from './demo-persona.js';
import { supplierPersonas } from './supplier-personas.js';

export type {
  DemoAssurance,
  DemoMembership,
  DemoOrganisation,
  DemoPersona,
  DemoUserGroup,
} from './demo-persona.js';
export { demoOrganisations } from './demo-organisations.js';

/** Every demo person; together they hold every role of the portal. */
export const demoPersonas: readonly DemoPersona[] = [...buyerPersonas, ...supplierPersonas];
