export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';
export { anyFreePort, freePortFrom, isPortFree } from './free-port.js';
export { appRole, ownerRole } from './roles.js';
export { isAlive } from './postmaster.js';
