import { addDays, type LocalDate } from '@bundel/kernel';
import { endOnWorkingDay, lastWorkingDayUpTo, notesOfEnd, type TermEnd } from '../calendar/working-days.js';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Calendar days between the award decision and the agreement. @source LAW-2.127 */
export const STANDSTILL_DAYS = 20;

/** The period by counting calendar days. @source LAW-2.127 */
export interface Standstill {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly earliestConclusion: LocalDate;
}

export const standstillAfter = (sent: LocalDate, days: number = STANDSTILL_DAYS): Standstill => ({
  firstDay: addDays(sent, 1),
  lastDay: addDays(sent, days),
  earliestConclusion: addDays(sent, days + 1),
});

/** Why no standstill is needed; the authority may still keep one. @source LAW-2.127 */
export type StandstillException = 'noMandatoryNotice' | 'onlyBidderConcerned' | 'callOff';

export interface AwardSituation {
  readonly noticeMandatory: boolean;
  /** Bidders that were not finally rejected, the winner included. */
  readonly biddersConcerned: number;
  /** Candidates that were not told yet that they were rejected. */
  readonly candidatesConcerned: number;
  /** A call-off under a framework agreement or a dynamic purchasing system. */
  readonly isCallOff: boolean;
}

export const standstillException = (award: AwardSituation): StandstillException | null => {
  if (!award.noticeMandatory) return 'noMandatoryNotice';
  if (award.isCallOff) return 'callOff';
  return award.biddersConcerned === 1 && award.candidatesConcerned === 0 ? 'onlyBidderConcerned' : null;
};

export interface ConclusionFacts extends AwardSituation {
  readonly decisionSent: LocalDate;
  /** Days announced in the award decision; at least the legal minimum. */
  readonly announcedDays: number;
  readonly concludeOn: LocalDate;
  /** Interim relief asked for during the standstill: the day, and the day of the court's decision once it is there. */
  readonly interimRelief: { readonly filedOn: LocalDate; readonly decidedOn: LocalDate | null } | null;
}

export interface ConclusionDay extends Standstill {
  readonly end: TermEnd;
  readonly exception: StandstillException | null;
}

const reliefFindings = (facts: ConclusionFacts, end: TermEnd) => {
  const relief = facts.interimRelief;
  if (relief === null || relief.filedOn > end.holds) return [];
  if (relief.decidedOn === null)
    return [finding('LAW-2.131', 'standstill.courtPending', 'standstill.awaitCourt')];
  return facts.concludeOn < relief.decidedOn
    ? [
        finding('LAW-2.131', 'standstill.beforeCourt', 'standstill.awaitCourt', {
          params: { decidedOn: relief.decidedOn },
        }),
      ]
    : [];
};

/** Whether the agreement may be concluded on a day. @source LAW-2.127, LAW-2.131, LAW-WORKING-DAY */
export const decideConclusion = (facts: ConclusionFacts): Decision<ConclusionDay> => {
  const days = Math.max(facts.announcedDays, STANDSTILL_DAYS);
  const period = standstillAfter(facts.decisionSent, days);
  const end = endOnWorkingDay(period.lastDay);
  const exception = standstillException(facts);
  const params = { minimum: STANDSTILL_DAYS, lastDay: period.lastDay, lastWorkingDay: end.holds };
  const findings =
    exception === null
      ? [
          ...(facts.announcedDays < STANDSTILL_DAYS
            ? [finding('LAW-2.127', 'standstill.announcedTooShort', 'standstill.announceLonger', { params })]
            : []),
          ...(facts.concludeOn <= period.lastDay
            ? [
                finding('LAW-2.127', 'standstill.running', 'standstill.awaitEnd', {
                  path: ['concludeOn'],
                  params,
                }),
              ]
            : []),
          ...(facts.concludeOn > period.lastDay && facts.concludeOn <= end.holds
            ? [finding('LAW-WORKING-DAY', 'standstill.endsOnRestDay', 'standstill.awaitEnd', { params })]
            : []),
          ...reliefFindings(facts, end),
        ]
      : reliefFindings(facts, end);
  return decide({ ...period, end, exception }, ['LAW-2.127', 'LAW-2.131'], findings, notesOfEnd(end));
};

/** The last day for the award notice, counted from the conclusion of the agreement. @source LAW-2.134 */
export const latestAwardNotice = (concluded: LocalDate): TermEnd =>
  lastWorkingDayUpTo(addDays(concluded, 30));
