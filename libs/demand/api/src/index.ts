export { DemandModule } from './demand.module.js';
export { demandEntities, demandMigrations } from './persistence/demand-persistence.js';
