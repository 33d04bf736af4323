export { BundlingModule } from './bundling.module.js';
export { bundlingEntities, bundlingMigrations } from './persistence/bundling-persistence.js';
export { LawFinding, LawFindingParam } from './bundle/bundle.types.js';
export { toEuro, toLawFinding } from './bundle/read-bundle.js';
export { readBundleForTender, type BundleForTender } from './bundle-for-tender/read-bundle-for-tender.js';
export { changedMeanwhile, errorUnion, invalid, refusedBy, toErrors } from './errors/error-union.js';
export { freezeBundle } from './freeze-bundle/freeze-bundle.js';
export { bundlingSeeds } from './seed/bundling-seeds.js';
