import { addMonths, type LocalDate } from '@bundel/kernel';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Years for which a final conviction excludes, and for which an optional ground may. @source LAW-2.86, LAW-2.87 */
export const LOOK_BACK_YEARS = { mandatory: 5, optional: 3 } as const;
export type ExclusionKind = keyof typeof LOOK_BACK_YEARS;

/** Whether a ground still counts on a day; both ends count. */
export const isWithinLookBack = (kind: ExclusionKind, since: LocalDate, on: LocalDate): boolean =>
  since <= on && addMonths(since, LOOK_BACK_YEARS[kind] * 12) >= on;

export interface ExclusionFacts {
  readonly kind: ExclusionKind;
  /** The day the conviction became final, or the event of an optional ground. */
  readonly since: LocalDate;
  readonly decidedOn: LocalDate;
  /** The supplier was given the chance to show what it did to become reliable again. */
  readonly selfCleaningOffered: boolean;
  /** People judged that it is reliable again. */
  readonly reliableAgain: boolean;
}

/** Whether a supplier may be excluded on a ground. @source LAW-2.86, LAW-2.87, LAW-2.87a */
export const decideExclusion = (facts: ExclusionFacts): Decision<'exclude'> => {
  const rule = facts.kind === 'mandatory' ? 'LAW-2.86' : 'LAW-2.87';
  const years = LOOK_BACK_YEARS[facts.kind];
  return decide(
    'exclude',
    [rule, 'LAW-2.87a'],
    [
      ...(isWithinLookBack(facts.kind, facts.since, facts.decidedOn)
        ? []
        : [
            finding(rule, 'exclusion.tooLongAgo', 'exclusion.admit', {
              params: { years, since: facts.since },
            }),
          ]),
      ...(facts.selfCleaningOffered
        ? []
        : [finding('LAW-2.87a', 'exclusion.noSelfCleaning', 'exclusion.offerSelfCleaning')]),
      ...(facts.reliableAgain ? [finding('LAW-2.87a', 'exclusion.reliableAgain', 'exclusion.admit')] : []),
    ],
  );
};

/** Months that evidence may be old on the closing date. @source LAW-2.89 */
export const EVIDENCE_MONTHS = { tradeRegister: 6, conductDeclaration: 24, taxStatement: 6 } as const;
export type EvidenceKind = keyof typeof EVIDENCE_MONTHS;

/** Whether a document is fresh enough. @source LAW-2.89 */
export const decideEvidenceAge = (
  kind: EvidenceKind,
  issued: LocalDate,
  closing: LocalDate,
): Decision<LocalDate> => {
  const validUntil = addMonths(issued, EVIDENCE_MONTHS[kind]);
  const params = { kind, issued, months: EVIDENCE_MONTHS[kind] };
  return decide(
    validUntil,
    ['LAW-2.89'],
    [
      ...(validUntil < closing ? [finding('LAW-2.89', 'evidence.tooOld', 'evidence.renew', { params })] : []),
      ...(issued > closing
        ? [finding('LAW-2.89', 'evidence.afterClosing', 'evidence.renew', { params })]
        : []),
    ],
  );
};
