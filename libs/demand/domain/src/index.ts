export * from './campaigns/campaign-content.js';
export * from './campaigns/change-open-campaign.js';
export * from './campaigns/open-campaign.js';
export * from './contracts/joining-moments.js';
export * from './contracts/running-contract.js';
export { packFloor, GroupSums } from './fast-fold/group-sums.js';
export * from './fast-fold/line-columns.js';
export * from './fast-fold/line-fold.js';
export * from './ladder/mandate.js';
export * from './ladder/pledge.js';
export * from './lines/check-demand-line.js';
export { COMPLY_OR_EXPLAIN_FROM_CENTS } from './lines/check-requirements.js';
export * from './lines/demand-line-entry.js';
export * from './lines/line-value.js';
export { MAX_AMOUNT_CENTS, MAX_QUANTITY, readDecimal } from './lines/read-number.js';
export * from './refusal.js';
export * from './tidy-text.js';
export * from './totals/aggregate.js';
export * from './totals/moves-between.js';
export * from './units/convert-quantity.js';
export * from './units/unit-catalogue.js';
export * from './vocabulary.js';
export * from './import-cells/cell-problem.js';
export * from './import-cells/problem-texts.js';
export * from './import-cells/read-choice.js';
export * from './import-cells/read-date.js';
export {
  compareCanonical,
  notationShownBy,
  readStoredNumber,
  readNumber,
  type NumberRules,
} from './import-cells/read-number.js';
