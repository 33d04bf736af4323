export {
  demoLoginPersonas,
  demoOrganisations,
  demoPersonas,
  type DemoAssurance,
  type DemoLoginPersona,
  type DemoMembership,
  type DemoOrganisation,
  type DemoPersona,
  type DemoUserGroup,
} from './demo/personas.js';
export { IdentityModule } from './identity.module.js';
export { identityEntities, identityMigrations } from './persistence/identity-entities.js';
export { removeEndedSessionsJob } from './remove-ended-sessions/remove-ended-sessions.job.js';
export { SessionCookies } from './session/session-cookies.js';
