export * from './cpv-codes.js';
export { BadReferenceData, type Dataset, type DatasetDefinition } from './dataset.js';
export * from './demo-oin.js';
export * from './jurisdictions.js';
export * from './open-standards.js';
export * from './public-bodies.js';
export * from './sovereignty-framework.js';
