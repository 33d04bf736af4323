import type { BuyerKind } from '@bundel/procurement-law';

/** Which thresholds a body falls under: the State itself, or everybody else. @source LAW-THRESHOLDS */
export const buyerKindOf = (bodyKind: string): BuyerKind =>
  bodyKind === 'ministry' || bodyKind === 'agency' ? 'central' : 'sub-central';
