export {
  acceptInvitation,
  findOpenInvitation,
  type InvitationAnswer,
  type OpenInvitation,
} from './accept-invitation/accept-invitation.js';
export { OrganisationsModule } from './organisations.module.js';
export { listMemberships, type HeldMembership } from './people/list-memberships.js';
export { listRoleHolders, type RoleHolder } from './people/list-role-holders.js';
export {
  createPersonFromIdentity,
  findPerson,
  findPersonByIdentity,
  type KnownPerson,
  type NewPerson,
  type PersonIdentity,
} from './people/person-directory.js';
export { organisationsEntities, organisationsMigrations } from './persistence/organisations-persistence.js';
export { organisationsSeeds } from './seed/organisations-seeds.js';
export { seedPublicBodies } from './seed/seed-public-bodies.js';
export { seedDemo, type DemoPeople } from './seed/seed-demo.js';
