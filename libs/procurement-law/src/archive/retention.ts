import { addMonths, type LocalDate } from '@bundel/kernel';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Years for which the record is kept at least after the award; the period itself is configuration. @source LAW-2.56 */
export const RETENTION_MIN_YEARS = 3;

/** Until when a record is kept. @source LAW-2.56 */
export const decideRetention = (awarded: LocalDate, years: number): Decision<LocalDate> =>
  decide(
    addMonths(awarded, years * 12),
    ['LAW-2.56'],
    years >= RETENTION_MIN_YEARS
      ? []
      : [
          finding('LAW-2.56', 'retention.tooShort', 'retention.keepLonger', {
            path: ['retentionYears'],
            params: { years, minimum: RETENTION_MIN_YEARS },
          }),
        ],
  );
