import { addDays, type LocalDate } from '@bundel/kernel';
import { lastWorkingDayUpTo, type TermEnd } from '../calendar/working-days.js';

/** Days before the deadline on which the last additional information reaches every supplier. @source LAW-2.54 */
export const INFORMATION_DAYS = { normal: 10, urgent: 4 } as const;

/** The last day for additional information, by counting days. @source LAW-2.54 */
export const latestAdditionalInformation = (deadline: LocalDate, urgent: boolean): LocalDate =>
  addDays(deadline, -(urgent ? INFORMATION_DAYS.urgent : INFORMATION_DAYS.normal));

/** The same with the last working day before it, which is what a planning shows. @source LAW-2.54, LAW-WORKING-DAY */
export const plannedAdditionalInformation = (deadline: LocalDate, urgent: boolean): TermEnd =>
  lastWorkingDayUpTo(latestAdditionalInformation(deadline, urgent));
