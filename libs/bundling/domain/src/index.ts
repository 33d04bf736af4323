export * from './bundle/bundle-content.js';
export * from './bundle/bundle-figures.js';
export * from './bundle/bundle-gates.js';
export * from './bundle/bundle-states.js';
export * from './bundle/buyer-kind.js';
export * from './bundle/lot-proposals.js';
export * from './divergence/choice.js';
export * from './divergence/combine-choices.js';
export * from './divergence/dimension.js';
export * from './divergence/dimensions-of.js';
export {
  divergenceOf,
  MOST_VALUES,
  type AskedValue,
  type ChoiceEffect,
  type DimensionPicture,
  type Divergence,
} from './divergence/divergence.js';
export * from './facts/demand-fact.js';
export {
  LARGEST,
  pileOf,
  sharesOf,
  tallyOf,
  wholeOf,
  type BodyShare,
  type Tally,
  type UnitVolume,
} from './facts/pile.js';
export type { CommonRequirement } from './proposal/level.js';
export * from './proposal/propose-bundles.js';
export { BUNDLE_REASONS, type BundleReason, type BundleReasonCode } from './proposal/reasons.js';
