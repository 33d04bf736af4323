import {
  addMonths,
  parseCpvCode,
  parseLocalDate,
  unlessRefused,
  type LocalDate,
  type Result,
} from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from '../refusal.js';
import { tidyLine } from '../tidy-text.js';

export const CONTRACT_LIMITS = {
  text: 200,
  options: 10,
  months: 120,
  firstYear: 1990,
  lastYear: 2100,
} as const;

/** What a body buys today, as its contract manager writes it down. */
export interface RunningContractEntry {
  readonly subject: string;
  readonly supplierName: string;
  readonly cpvCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Last day on which the contract can be ended, or its first extension refused. */
  readonly noticeOn: string | null;
  /** Extensions that were not used yet. */
  readonly extensionOptions: number;
  /** Length of each. */
  readonly extensionMonths: number;
}

export interface ContractDates {
  readonly endsOn: LocalDate;
  readonly noticeOn: LocalDate | null;
  readonly extensionOptions: number;
  readonly extensionMonths: number;
}

/** When a body can step over without paying twice, and the day before which it must act. */
export interface JoiningDates {
  /** End of the contract, or of the last extension that was not used yet. */
  readonly joinsOn: LocalDate;
  /** Last day to give notice for that end; the end itself when no notice was agreed. */
  readonly actBefore: LocalDate;
}

/** The natural joining moment of a contract: notice keeps its distance to the end when the contract is extended. */
export function joiningDatesOf(contract: ContractDates): JoiningDates {
  const months = contract.extensionOptions * contract.extensionMonths;
  return {
    joinsOn: addMonths(contract.endsOn, months),
    actBefore: addMonths(contract.noticeOn ?? contract.endsOn, months),
  };
}

/** Reads a running contract as typed; gives every refusal with its field and remedy. */
export function checkRunningContract(entry: RunningContractEntry): Result<RunningContractEntry, Refusal> {
  const tidy = { ...entry, subject: tidyLine(entry.subject), supplierName: tidyLine(entry.supplierName) };
  const cpv = parseCpvCode(entry.cpvCode);
  return unlessRefused(
    [
      ...checkText('subject', tidy.subject),
      ...checkText('supplierName', tidy.supplierName),
      ...(cpv.ok ? [] : refusalsAt(['cpvCode'], cpv.errors)),
      ...checkDates(entry),
      ...checkExtensions(entry),
    ],
    () => ({ ...tidy, cpvCode: cpv.ok ? cpv.value : '' }),
  );
}

const checkText = (field: string, text: string): Refusal[] => {
  if (text === '') return [refusal('text.empty', [field], 'The text is missing.', 'Fill it in.')];
  if (text.length <= CONTRACT_LIMITS.text) return [];
  return [
    refusal(
      'text.length',
      [field],
      'The text is too long.',
      `Use at most ${CONTRACT_LIMITS.text} characters.`,
    ),
  ];
};

function checkDates({ startsOn, endsOn, noticeOn }: RunningContractEntry): readonly Refusal[] {
  const wrong = Object.entries({ startsOn, endsOn, noticeOn }).flatMap(([field, text]) =>
    text === null ? [] : checkDate(field, text),
  );
  if (wrong.length > 0) return wrong;
  const later = 'Choose a later day.';
  return [
    ...(endsOn > startsOn
      ? []
      : [refusal('contract.period', ['endsOn'], 'The contract ends before it begins.', later)]),
    ...(noticeOn === null || noticeOn <= endsOn
      ? []
      : [refusal('contract.notice', ['noticeOn'], 'Notice lies after the end.', 'Choose an earlier day.')]),
  ];
}

const checkDate = (field: string, text: string): readonly Refusal[] => {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) return refusalsAt([field], parsed.errors);
  const { firstYear, lastYear } = CONTRACT_LIMITS;
  const year = Number(parsed.value.slice(0, 4));
  return year >= firstYear && year <= lastYear
    ? []
    : [
        refusal(
          'date.range',
          [field],
          'This year is not plausible.',
          `Choose a year from ${firstYear} to ${lastYear}.`,
        ),
      ];
};

function checkExtensions({ extensionOptions, extensionMonths }: RunningContractEntry): readonly Refusal[] {
  const within = (count: number, most: number) => Number.isInteger(count) && count >= 0 && count <= most;
  return [
    ...(within(extensionOptions, CONTRACT_LIMITS.options)
      ? []
      : [
          refusal(
            'contract.options',
            ['extensionOptions'],
            'This number of extensions is not possible.',
            `Choose 0 to ${CONTRACT_LIMITS.options}.`,
          ),
        ]),
    ...(within(extensionMonths, CONTRACT_LIMITS.months) && (extensionOptions === 0 || extensionMonths > 0)
      ? []
      : [
          refusal(
            'contract.months',
            ['extensionMonths'],
            'The length of an extension is not possible.',
            `Choose 1 to ${CONTRACT_LIMITS.months} months.`,
          ),
        ]),
  ];
}
