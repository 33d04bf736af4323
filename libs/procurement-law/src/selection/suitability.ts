import { addMonths, compareMoney, euroCents, type LocalDate, type Money } from '@bundel/kernel';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Turnover that may be asked at most, as a multiple of the estimate. @source LAW-2.90 */
export const TURNOVER_FACTOR = 3n;

export const turnoverCap = (estimate: Money): Money => euroCents(estimate.minor * TURNOVER_FACTOR);

export interface TurnoverDemand {
  /** Of the contract, the lot, the call-offs that run at the same time, or the maximum of a purchasing system. */
  readonly estimate: Money;
  readonly required: Money;
  /** Weighty reasons in the tender documents. */
  readonly motivation: string;
}

/** Whether a turnover may be asked: never above the cap, and only with weighty reasons. @source LAW-2.90 */
export const decideTurnover = ({ estimate, required, motivation }: TurnoverDemand): Decision<Money> => {
  const cap = turnoverCap(estimate);
  const at = (code: string, remedy: string) =>
    finding('LAW-2.90', code, remedy, { path: ['turnover'], params: { capCents: cap.minor.toString() } });
  return decide(
    cap,
    ['LAW-2.90'],
    [
      ...(compareMoney(required, cap) > 0 ? [at('turnover.aboveCap', 'turnover.lower')] : []),
      ...(required.minor > 0n && motivation.trim() === ''
        ? [at('turnover.notMotivated', 'turnover.motivate')]
        : []),
    ],
  );
};

/** Years that a reference project may lie back. @source LAW-2.93 */
export const REFERENCE_YEARS = { supplies: 3, services: 3, works: 5 } as const;
export type ReferenceType = keyof typeof REFERENCE_YEARS;

/** Share of the estimate that a reference may be asked to have, in percent. @source GIDS-3.5G */
export const REFERENCE_VALUE_PERCENT = 60n;

export interface ReferenceDemand {
  readonly type: ReferenceType;
  readonly lookBackYears: number;
  /** The demand says comparable, not identical. */
  readonly comparable: boolean;
  readonly minimumValue: Money;
  readonly estimate: Money;
}

/** Whether a reference may be asked like this. @source LAW-2.93, LAW-2.93-3, GIDS-3.5G */
export const decideReferenceDemand = (demand: ReferenceDemand): Decision<number> => {
  const years = REFERENCE_YEARS[demand.type];
  const high = demand.minimumValue.minor * 100n > demand.estimate.minor * REFERENCE_VALUE_PERCENT;
  return decide(
    years,
    ['LAW-2.93', 'LAW-2.93-3', 'GIDS-3.5G'],
    [
      ...(demand.lookBackYears > years
        ? [finding('LAW-2.93', 'reference.tooFarBack', 'reference.shorten', { params: { years } })]
        : []),
      ...(demand.comparable ? [] : [finding('LAW-2.93-3', 'reference.identical', 'reference.askComparable')]),
      ...(high
        ? [
            finding('GIDS-3.5G', 'reference.valueHigh', 'reference.lowerValue', {
              params: { percent: Number(REFERENCE_VALUE_PERCENT) },
            }),
          ]
        : []),
    ],
  );
};

/** Whether a reference is recent enough on the closing date. @source LAW-2.93 */
export const isReferenceRecent = (type: ReferenceType, finished: LocalDate, closing: LocalDate): boolean =>
  addMonths(finished, REFERENCE_YEARS[type] * 12) >= closing && finished <= closing;

/** Unlimited liability is not asked. @source GIDS-3.9D */
export const decideLiability = (unlimited: boolean): Decision<true> =>
  decide(
    true,
    ['GIDS-3.9D'],
    unlimited ? [finding('GIDS-3.9D', 'liability.unlimited', 'liability.limit')] : [],
  );

/** Suppliers invited to a private procedure below the thresholds. @source GIDS-INVITEES */
export const INVITEES = { least: 3, most: 5 } as const;

/** A private procedure asks three to five suppliers; another number is motivated. @source GIDS-INVITEES */
export const decideInvitees = (count: number, motivation: string): Decision<number> =>
  decide(
    count,
    ['GIDS-INVITEES'],
    (count >= INVITEES.least && count <= INVITEES.most) || motivation.trim() !== ''
      ? []
      : [
          finding('GIDS-INVITEES', 'invitees.number', 'invitees.inviteOrMotivate', {
            params: { count, ...INVITEES },
          }),
        ],
  );
