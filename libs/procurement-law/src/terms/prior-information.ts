import { addMonths, daysBetween, type LocalDate } from '@bundel/kernel';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Days that a prior information notice precedes the notice at least. @source LAW-2.71-6 */
export const PRIOR_INFORMATION_MIN_DAYS = 52;
/** Months that it precedes the notice at most. @source LAW-2.71-6 */
export const PRIOR_INFORMATION_MAX_MONTHS = 12;

export interface PriorInformation {
  readonly sent: LocalDate;
  readonly noticeSent: LocalDate;
  /** It held all information that was available and that the notice must hold. */
  readonly complete: boolean;
}

/** Whether a prior information notice may shorten the term. @source LAW-2.71-6 */
export const decidePriorInformation = ({ sent, noticeSent, complete }: PriorInformation): Decision<true> => {
  const days = daysBetween(sent, noticeSent);
  const params = { days, minimum: PRIOR_INFORMATION_MIN_DAYS, months: PRIOR_INFORMATION_MAX_MONTHS };
  const findings = [
    ...(days < PRIOR_INFORMATION_MIN_DAYS
      ? [finding('LAW-2.71-6', 'priorInformation.tooRecent', 'priorInformation.normalTerm', { params })]
      : []),
    ...(noticeSent > addMonths(sent, PRIOR_INFORMATION_MAX_MONTHS)
      ? [finding('LAW-2.71-6', 'priorInformation.tooOld', 'priorInformation.normalTerm', { params })]
      : []),
    ...(complete
      ? []
      : [finding('LAW-2.71-6', 'priorInformation.incomplete', 'priorInformation.normalTerm', { params })]),
  ];
  return decide(true, ['LAW-2.71-6'], findings);
};
