import {
  addMoney,
  compareMoney,
  unlessRefused,
  type LocalDate,
  type Money,
  type Result,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import type { Commitment } from '../vocabulary.js';

/** A mandate as it stands: up to which value a person may commit the body, and from when until when. */
export interface HeldMandate {
  readonly id: string;
  readonly ceiling: Money;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly ended: boolean;
}

/** What is known when a pledge is signed. */
export interface PledgeFacts {
  /** Whether the call takes demand at this moment, by the clock of the database. */
  readonly callIsOpen: boolean;
  readonly line: {
    readonly state: 'submitted' | 'withdrawn';
    readonly commitment: Commitment;
    readonly revision: number;
    readonly submittedBy: string;
    readonly changedBy: string;
    readonly value: Money | null;
  };
  readonly signer: { readonly personId: string; readonly role: string };
  /** What this person pledged in this call and is still in force; the ceiling holds for all of it together. */
  readonly pledgedBefore: Money;
  readonly mandates: readonly HeldMandate[];
  /** Today in the Netherlands. */
  readonly today: LocalDate;
}

export interface SignedPledge {
  readonly mandateId: string;
  readonly value: Money;
}

const checkSigner = ({ signer, line }: PledgeFacts): readonly Refusal[] => [
  ...(signer.role === 'mandateHolder'
    ? []
    : [
        refusal(
          'NOT_ALLOWED.pledge.role',
          [],
          'Only a mandate holder signs a pledge.',
          'Ask a mandate holder of your body.',
        ),
      ]),
  ...([line.submittedBy, line.changedBy].includes(signer.personId)
    ? [
        refusal(
          'SOD.pledge.secondPerson',
          [],
          'Whoever submitted or changed the line does not sign its pledge.',
          'Ask another mandate holder of your body.',
        ),
      ]
    : []),
];

const checkLine = ({ line, callIsOpen }: PledgeFacts, seenRevision: number): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  if (!callIsOpen)
    refusals.push(
      refusal('campaign.closed', [], 'The call takes no more demand.', 'Ask the lead body of the call.'),
    );
  if (line.state === 'withdrawn')
    refusals.push(
      refusal('line.withdrawn', ['lineId'], 'This line was withdrawn.', 'Ask for it to be submitted again.'),
    );
  else if (line.commitment === 'pledge')
    refusals.push(
      refusal('pledge.signed', ['lineId'], 'This line is pledged already.', 'Nothing needs to be done.'),
    );
  else if (line.commitment === 'interest')
    refusals.push(
      refusal(
        'pledge.interest',
        ['lineId'],
        'An interest is not firm enough to pledge.',
        'Let the line be submitted as an estimate first.',
      ),
    );
  if (line.revision !== seenRevision)
    refusals.push(
      refusal('CONFLICT', ['revision'], 'The line changed after you saw it.', 'Load it again and read it.'),
    );
  return refusals;
};

const isInForce = (mandate: HeldMandate, today: LocalDate): boolean =>
  !mandate.ended &&
  mandate.validFrom <= today &&
  (mandate.validUntil === null || today <= mandate.validUntil);

/** The highest mandate in force today, or null. */
export const mandateInForce = (mandates: readonly HeldMandate[], today: LocalDate): HeldMandate | null =>
  mandates
    .filter((one) => isInForce(one, today))
    .reduce<HeldMandate | null>(
      (best, one) => (best === null || compareMoney(one.ceiling, best.ceiling) > 0 ? one : best),
      null,
    );

const checkCeiling = (
  mandate: HeldMandate | null,
  { line: { value }, pledgedBefore }: PledgeFacts,
): readonly Refusal[] => {
  if (mandate === null)
    return [
      refusal(
        'mandate.none',
        [],
        'You have no mandate that is valid today.',
        'Ask your local administrator to record your mandate.',
      ),
    ];
  if (value === null)
    return [
      refusal(
        'pledge.value',
        ['lineId'],
        'The line states neither a price ceiling nor a budget, so its value is unknown.',
        'Let a price ceiling or a budget be added to the line.',
      ),
    ];
  return compareMoney(addMoney(pledgedBefore, value), mandate.ceiling) <= 0
    ? []
    : [
        refusal(
          'mandate.ceiling',
          [],
          'With what you pledged in this call before, the value is above the ceiling of your mandate.',
          'Ask a mandate holder with a higher ceiling.',
        ),
      ];
};

/**
 * Decides whether this person may turn an estimate into a pledge: a mandate holder, not the one who submitted or last
 * changed the line, within the mandate, on the revision that was read. Collects every reason why not.
 */
export const decidePledge = (facts: PledgeFacts, seenRevision: number): Result<SignedPledge, Refusal> => {
  const mandate = mandateInForce(facts.mandates, facts.today);
  const refusals = [
    ...checkSigner(facts),
    ...checkLine(facts, seenRevision),
    ...checkCeiling(mandate, facts),
  ];
  return unlessRefused(refusals, () => ({
    mandateId: (mandate as HeldMandate).id,
    value: facts.line.value as Money,
  }));
};
