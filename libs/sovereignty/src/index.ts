export * from './catalogue.js';
export * from './score.js';
export * from './seal-gate.js';
