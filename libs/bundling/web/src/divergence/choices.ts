import type { RequirementOutcome, RequirementTopic } from '../generated/graphql.js';

/** A requirement that is put to all lines alike. */
export interface Choice {
  readonly topic: RequirementTopic;
  readonly detail: string;
  readonly value: string;
}

const TOPICS: readonly RequirementTopic[] = [
  'floor',
  'storageRegion',
  'keyCustody',
  'dataSensitivity',
  'openStandard',
  'start',
  'unit',
];

/** Which requirement: its topic and, for floors and standards, which one. */
export const placeOf = ({ topic, detail }: Omit<Choice, 'value'>): string => `${topic}~${detail}`;

/** `floor~3~2`, as it stands in the address. */
export const textOf = (choice: Choice): string => `${placeOf(choice)}~${choice.value}`;

/** Reads choices from the address; what is none is left out, and each requirement counts once. */
export function readChoices(text: string): readonly Choice[] {
  const found = new Map<string, Choice>();
  for (const part of text.split('|')) {
    const [topicText = '', detail = '', value = ''] = part.split('~');
    const topic = TOPICS.find((one) => one === topicText);
    if (topic && value) found.set(placeOf({ topic, detail }), { topic, detail, value });
  }
  return [...found.values()];
}

/** Choices for the address. */
export const writeChoices = (choices: readonly Choice[]): string => choices.map(textOf).join('|');

/** Makes a choice, or drops it when it was made already. */
export function toggle(choices: readonly Choice[], choice: Choice): readonly Choice[] {
  const others = choices.filter((one) => placeOf(one) !== placeOf(choice));
  return choices.some((one) => textOf(one) === textOf(choice)) ? others : [...others, choice];
}

/** The lines behind one number of the board. */
export type Behind =
  | { readonly kind: 'combined'; readonly outcome: RequirementOutcome | null }
  | { readonly kind: 'choice'; readonly outcome: RequirementOutcome; readonly choice: Choice }
  | { readonly kind: 'asked'; readonly choice: Choice }
  | { readonly kind: 'bundle'; readonly number: number | null };

const OUTCOMES: readonly RequirementOutcome[] = ['asAsked', 'stricter', 'lost'];

/** `lost`, `lost:floor~3~2`, `asked:floor~3~2`, `bundle:4`. */
export function readBehind(text: string): Behind | null {
  const [word = '', rest = ''] = text.split(':');
  if (word === 'bundle')
    return { kind: 'bundle', number: rest === 'geen' ? null : Math.trunc(Number(rest)) || null };
  const [choice] = readChoices(rest);
  if (word === 'asked') return choice ? { kind: 'asked', choice } : null;
  if (word === 'all') return { kind: 'combined', outcome: null };
  const outcome = OUTCOMES.find((one) => one === word);
  if (!outcome) return null;
  return choice ? { kind: 'choice', outcome, choice } : { kind: 'combined', outcome };
}
