export * from './award/award-method.js';
export * from './award/check-method.js';
export * from './award/rank-reversal.js';
export * from './award/score-bids.js';
export * from './prices/tier-price.js';
export * from './refusal.js';
