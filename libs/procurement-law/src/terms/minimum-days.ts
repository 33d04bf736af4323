import type { RuleId } from '../rules/rules.data.js';

/** A term for which the law sets a minimum: the step of a procedure. */
export type TermKind =
  | 'open-tender'
  | 'restricted-request'
  | 'restricted-tender'
  | 'negotiated-request'
  | 'negotiated-tender'
  | 'dialogue-request'
  | 'innovation-partnership-request'
  | 'dps-admission'
  | 'dps-tender';

/** Row of the table: days, and what makes them fewer. Null: that shortening does not exist for this term. */
interface TermRow {
  readonly normal: number;
  readonly electronic: number | null;
  readonly priorInformation: number | null;
  readonly urgent: number | null;
  /** Whether documents that are not free, direct and complete online make it longer. */
  readonly longerWithoutDocuments: boolean;
}

const request = { normal: 30, electronic: null, priorInformation: null, longerWithoutDocuments: false };
const tender = { normal: 40, electronic: 35, priorInformation: 29, urgent: 10, longerWithoutDocuments: true };

/** Calendar days, counted from the day after sending. @source LAW-2.71, LAW-2.74, LAW-2.74b */
export const MINIMUM_DAYS: Readonly<Record<TermKind, TermRow>> = {
  'open-tender': {
    normal: 45,
    electronic: 40,
    priorInformation: 29,
    urgent: 15,
    longerWithoutDocuments: true,
  },
  'restricted-request': { ...request, urgent: 15 },
  'restricted-tender': tender,
  'negotiated-request': { ...request, urgent: 15 },
  'negotiated-tender': tender,
  'dialogue-request': { ...request, urgent: null },
  'innovation-partnership-request': { ...request, urgent: null },
  'dps-admission': { ...request, urgent: null },
  'dps-tender': { ...request, normal: 10, urgent: null },
};

export const TERM_KINDS = Object.keys(MINIMUM_DAYS) as readonly TermKind[];

/** No prior information notice brings a term for tenders below this. @source LAW-2.71 */
export const NEVER_BELOW_DAYS = 22;
/** Longer when documents are not free, direct and complete online. @source LAW-2.72 */
export const WITHOUT_DOCUMENTS_DAYS = 5;

export interface TermFacts {
  readonly kind: TermKind;
  /** Tenders are handed in electronically. */
  readonly electronic: boolean;
  /** A prior information notice that meets its conditions (`decidePriorInformation`) was sent. */
  readonly priorInformation: boolean;
  /** Urgent, with the reason in the documents. */
  readonly urgent: boolean;
  /** All documents are online, free, direct and complete, from the day of sending. */
  readonly documentsOnline: boolean;
}

export interface MinimumTerm {
  readonly days: number;
  /** Why it is this many, in the order in which it was counted. */
  readonly rules: readonly RuleId[];
}

const isTender = (kind: TermKind): boolean => MINIMUM_DAYS[kind].electronic !== null;

/** The shortest term the law allows; the working-day rule comes on top. @source LAW-2.71, LAW-2.72, LAW-2.74, LAW-2.74b */
export const minimumTerm = (facts: TermFacts): MinimumTerm => {
  const row = MINIMUM_DAYS[facts.kind];
  if (facts.urgent && row.urgent !== null) return { days: row.urgent, rules: ['LAW-2.74'] };
  const base = baseTerm(row, facts);
  if (facts.documentsOnline || !row.longerWithoutDocuments) return base;
  return { days: base.days + WITHOUT_DOCUMENTS_DAYS, rules: [...base.rules, 'LAW-2.72'] };
};

const baseTerm = (row: TermRow, facts: TermFacts): MinimumTerm => {
  if (facts.priorInformation && row.priorInformation !== null) {
    return { days: Math.max(row.priorInformation, NEVER_BELOW_DAYS), rules: ['LAW-2.71', 'LAW-2.71-6'] };
  }
  if (facts.electronic && row.electronic !== null) {
    return { days: row.electronic, rules: ['LAW-2.71', 'LAW-2.74b'] };
  }
  return { days: row.normal, rules: ['LAW-2.71'] };
};

/**
 * Whether a term for tenders may be agreed instead of set by law: a sub-central authority, with all selected candidates.
 * Without agreement of all the minimum holds. @source LAW-2.74a
 */
export const mayAgreeTerm = (kind: TermKind, subCentral: boolean, allCandidatesAgreed: boolean): boolean =>
  isTender(kind) && kind !== 'open-tender' && subCentral && allCandidatesAgreed;
