import { firstDayOf, lastDayOf, nextPeriod, parsePeriod, periodLength, type Period } from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import type { CampaignContent, ItemContent, QuestionContent } from './campaign-content.js';

/** What is known when a campaign is opened; loaded by the use case. */
export interface OpeningFacts {
  /** The clock of the database. */
  readonly now: Date;
  /** Of the codes in the campaign: those that the classification knows. */
  readonly knownCpvCodes: ReadonlySet<string>;
  readonly isUnit: (code: string) => boolean;
  readonly invitedBodies: number;
}

/** The periods of a campaign from the first on; none when the first is not a period of that length. */
export function periodsOf(
  content: Pick<CampaignContent, 'periodLength' | 'firstPeriod' | 'periodCount'>,
): readonly Period[] {
  const first = parsePeriod(content.firstPeriod);
  if (!first.ok || periodLength(first.value) !== content.periodLength) return [];
  const periods: Period[] = [];
  let period = first.value;
  while (periods.length < content.periodCount) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}

/** Everything that is missing before bodies can be asked, all at once and in the order of the form. */
export function missingForOpening(content: CampaignContent, facts: OpeningFacts): readonly Refusal[] {
  return [
    ...required(content.title, ['title'], 'The campaign has no title.'),
    ...required(content.description, ['description'], 'Bodies are not told what this is about.'),
    ...checkCpv(content.cpvCode, ['cpvCode'], facts),
    ...checkClosing(content.closesAt, facts.now),
    ...checkPeriods(content, facts.now),
    ...checkItems(content.items, facts),
    ...content.questions.flatMap(checkQuestion),
    ...(facts.invitedBodies > 0
      ? []
      : [refusal('campaign.nobody', ['bodies'], 'No body is invited.', 'Choose the bodies to ask.')]),
  ];
}

const required = (text: string, path: readonly string[], message: string): Refusal[] =>
  text === '' ? [refusal('text.empty', path, message, 'Fill it in.')] : [];

const checkCpv = (code: string, path: readonly string[], facts: OpeningFacts): Refusal[] => {
  if (code === '') return required(code, path, 'The category (CPV) is missing.');
  if (facts.knownCpvCodes.has(code)) return [];
  return [refusal('cpv.unknown', path, 'This CPV code is not in the list.', 'Choose a code from the list.')];
};

/** A date that bodies can still meet. */
export const checkClosing = (closesAt: string | null, now: Date): Refusal[] => {
  if (closesAt === null) return required('', ['closesAt'], 'The closing date is missing.');
  if (new Date(closesAt).getTime() > now.getTime()) return [];
  return [
    refusal('campaign.closesInPast', ['closesAt'], 'The closing date has passed.', 'Choose a later moment.'),
  ];
};

const checkPeriods = (content: CampaignContent, now: Date): Refusal[] => {
  const periods = periodsOf(content);
  const last = periods.at(-1);
  if (last === undefined) {
    return [
      refusal(
        'period.first',
        ['firstPeriod'],
        'The first period does not fit the grid.',
        content.periodLength === 'year' ? 'Write a year like 2027.' : 'Write a quarter like 2027-Q1.',
      ),
    ];
  }
  const today = now.toISOString().slice(0, 10);
  if (firstDayOf(last) >= today || lastDayOf(last) >= today) return [];
  return [
    refusal('period.past', ['firstPeriod'], 'Every period has passed.', 'Choose a later first period.'),
  ];
};

const checkItems = (items: readonly ItemContent[], facts: OpeningFacts): Refusal[] => {
  if (items.length === 0)
    return [refusal('campaign.noItems', ['items'], 'There is nothing to ask for.', 'Add an item.')];
  return items.flatMap((item, index) => {
    const at = (field: string): string[] => ['items', String(index), field];
    return [
      ...required(item.name, at('name'), 'The item has no name.'),
      ...(facts.isUnit(item.unit)
        ? []
        : [refusal('unit.unknown', at('unit'), 'The unit is not known.', 'Choose a unit from the list.')]),
      ...(item.cpvCode === null ? [] : checkCpv(item.cpvCode, at('cpvCode'), facts)),
    ];
  });
};

const checkQuestion = (question: QuestionContent, index: number): Refusal[] => {
  const at = (field: string): string[] => ['questions', String(index), field];
  const options = new Set(question.options.map((option) => option.toLowerCase()));
  return [
    ...required(question.question, at('question'), 'The question is empty.'),
    ...(question.kind === 'choice' && (options.size < 2 || options.size < question.options.length)
      ? [
          refusal(
            'question.options',
            at('options'),
            'There is nothing to choose.',
            'Give two different options.',
          ),
        ]
      : []),
  ];
};
