import { refusal, type Refusal } from '../refusal.js';
import type { CampaignContent } from './campaign-content.js';

/** What bodies rely on once they are asked. */
const FIXED_ONCE_OPEN = [
  'cpvCode',
  'periodLength',
  'firstPeriod',
  'periodCount',
  'leadSees',
  'leadSeesPrices',
  'items',
  'questions',
] as const satisfies readonly (keyof CampaignContent)[];

/**
 * An open campaign keeps what bodies answer to and what they were promised; its texts may be made clearer and its closing date may
 * move to a later moment, never to an earlier one.
 */
export function checkChangeOfOpen(
  before: CampaignContent,
  after: CampaignContent,
  now: Date,
): readonly Refusal[] {
  const moved = FIXED_ONCE_OPEN.filter((field) => !same(before[field], after[field])).map((field) =>
    refusal(
      'campaign.fixed',
      [field],
      'This cannot change any more: bodies are answering it.',
      'Copy the campaign and open the copy.',
    ),
  );
  const emptied = (['title', 'description'] as const)
    .filter((field) => after[field] === '')
    .map((field) => refusal('text.empty', [field], 'The text is missing.', 'Fill it in.'));
  return [...moved, ...emptied, ...checkLater(before.closesAt, after.closesAt, now)];
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const checkLater = (before: string | null, after: string | null, now: Date): Refusal[] => {
  const [from, to] = [before, after].map((text) => (text === null ? 0 : new Date(text).getTime())) as [
    number,
    number,
  ];
  if (to === from || (to > from && to > now.getTime())) return [];
  return [
    refusal(
      'campaign.closesEarlier',
      ['closesAt'],
      'Bodies count on the closing date that they were given.',
      'Choose a later moment.',
    ),
  ];
};
