import {
  compareMoney,
  euroCents,
  unlessRefused,
  type LocalDate,
  type Money,
  type Result,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';

/** Highest ceiling of a mandate: ten billion euros. */
export const MAX_MANDATE: Money = euroCents(1_000_000_000_000n);

export interface MandateFacts {
  readonly giver: { readonly personId: string; readonly role: string };
  /** Whether the person holds the role of mandate holder in the own body. */
  readonly isMandateHolder: boolean;
  readonly today: LocalDate;
}

export interface GiveMandate {
  readonly personId: string;
  readonly ceiling: Money;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

const checkPeople = ({ giver, isMandateHolder }: MandateFacts, personId: string): readonly Refusal[] => [
  ...(giver.role === 'localAdministrator'
    ? []
    : [
        refusal(
          'NOT_ALLOWED.mandate.giver',
          [],
          'Only a local administrator records mandates.',
          'Ask your local administrator.',
        ),
      ]),
  ...(giver.personId === personId
    ? [
        refusal(
          'SOD.mandate.own',
          ['personId'],
          'Nobody records a mandate for themselves.',
          'Ask another local administrator.',
        ),
      ]
    : []),
  ...(isMandateHolder
    ? []
    : [
        refusal(
          'mandate.person',
          ['personId'],
          'This person is not a mandate holder of your body.',
          'Hand out the role of mandate holder first.',
        ),
      ]),
];

/** Decides whether a mandate may be recorded; collects every reason why not. */
export const decideMandate = (facts: MandateFacts, command: GiveMandate): Result<GiveMandate, Refusal> => {
  const refusals = [...checkPeople(facts, command.personId)];
  if (command.ceiling.minor <= 0n || compareMoney(command.ceiling, MAX_MANDATE) > 0)
    refusals.push(
      refusal(
        'mandate.ceiling',
        ['ceiling'],
        'The ceiling is not a possible amount.',
        'Fill in an amount above zero, at most 10,000,000,000 euros.',
      ),
    );
  if (command.validUntil !== null && command.validUntil < command.validFrom)
    refusals.push(
      refusal(
        'mandate.period',
        ['validUntil'],
        'The last day lies before the first.',
        'Choose a later last day.',
      ),
    );
  if (command.validUntil !== null && command.validUntil < facts.today)
    refusals.push(
      refusal('mandate.past', ['validUntil'], 'The last day has passed.', 'Choose a day from today on.'),
    );
  return unlessRefused(refusals, () => command);
};
