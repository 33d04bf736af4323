export { BundlingModule } from './bundling.module.js';
export { bundlingEntities, bundlingMigrations } from './persistence/bundling-persistence.js';
export { freezeBundle } from './freeze-bundle/freeze-bundle.js';
export { bundlingSeeds } from './seed/bundling-seeds.js';
