export { TenderingModule } from './tendering.module.js';
export { tenderingEntities, tenderingMigrations } from './persistence/tendering-persistence.js';
