import { compareInstants, endOfDay, localDateOf, type Instant, type LocalDate } from '@bundel/kernel';
import { addWorkingDays } from '../calendar/working-days.js';
import { decide, finding, type Decision } from '../rules/finding.js';

/** A failure of the portal shortly before a deadline, as it was found. */
export interface Outage {
  readonly deadline: Instant;
  readonly failedFrom: Instant;
  readonly failedUntil: Instant | null;
  /** The authority has seen a tender, or any part of one. */
  readonly anyTenderSeen: boolean;
  /** Everyone who had shown interest was told of the new deadline. */
  readonly allNotified: boolean;
}

/** Whether the deadline may be moved after a failure. @source LAW-2.109 */
export const decideOutageExtension = (outage: Outage, newDeadline: Instant): Decision<Instant> => {
  const touches =
    compareInstants(outage.failedFrom, outage.deadline) <= 0 &&
    (outage.failedUntil === null || compareInstants(outage.failedUntil, outage.failedFrom) >= 0);
  const findings = [
    ...(touches ? [] : [finding('LAW-2.109', 'outage.notBeforeDeadline', 'outage.keepDeadline')]),
    ...(outage.anyTenderSeen ? [finding('LAW-2.109', 'outage.tenderSeen', 'outage.keepDeadline')] : []),
    ...(outage.allNotified ? [] : [finding('LAW-2.109', 'outage.notAllNotified', 'outage.notifyAll')]),
    ...(compareInstants(newDeadline, outage.deadline) > 0
      ? []
      : [finding('LAW-2.109', 'outage.notLater', 'outage.chooseLater', { path: ['deadline'] })]),
  ];
  return decide(newDeadline, ['LAW-2.109'], findings);
};

/** The last day on which a tender may follow whose fingerprint came in time. @source LAW-2.109a: one working day */
export const fingerprintGraceDay = (deadline: Instant): LocalDate => addWorkingDays(localDateOf(deadline), 1);

export interface FingerprintedTender {
  readonly deadline: Instant;
  readonly fingerprintReceived: Instant;
  readonly fingerprint: string;
  readonly tenderReceived: Instant;
  /** Computed from the tender that arrived, by the same method. */
  readonly fingerprintOfTender: string;
}

/** Whether a tender that arrived after the deadline counts as in time. @source LAW-2.109a */
export const decideFingerprintedTender = (tender: FingerprintedTender): Decision<LocalDate> => {
  const lastDay = fingerprintGraceDay(tender.deadline);
  const findings = [
    ...(compareInstants(tender.fingerprintReceived, tender.deadline) < 0
      ? []
      : [finding('LAW-2.109a', 'fingerprint.late', 'fingerprint.none')]),
    ...(compareInstants(tender.tenderReceived, endOfDay(lastDay)) < 0
      ? []
      : [finding('LAW-2.109a', 'fingerprint.tenderLate', 'fingerprint.none', { params: { lastDay } })]),
    ...(tender.fingerprint === tender.fingerprintOfTender
      ? []
      : [finding('LAW-2.109a', 'fingerprint.differs', 'fingerprint.sendSame')]),
  ];
  return decide(lastDay, ['LAW-2.109a'], findings);
};
