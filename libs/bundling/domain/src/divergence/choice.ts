import {
  DATA_SENSITIVITIES,
  KEY_CUSTODIES,
  SEAL_LEVELS,
  SOV_OBJECTIVES,
  STORAGE_REGIONS,
} from '@bundel/demand-domain';
import { ok, parseLocalDate, unreadable, type ParseProblem, type Result } from '@bundel/kernel';
import { ASKED, NOT_ASKED, type Topic } from './dimension.js';

/** A requirement that is put to all lines alike. */
export interface Choice {
  readonly topic: Topic;
  /** Objective 1 to 8 of a floor, code of an open standard; empty for the others. */
  readonly detail: string;
  readonly value: string;
}

/** How many choices are put together at most: one for each requirement. */
export const MOST_CHOICES = 80;

const longest = 100;
const whole = (text: string, from: number, until: number): boolean =>
  /^\d$/.test(text) && Number(text) >= from && Number(text) <= until;
const oneOf = (allowed: readonly string[], value: string): boolean => allowed.includes(value);
const coded = (text: string): boolean => text.length > 0 && text.length <= longest;

const fits: Readonly<Record<Topic, (choice: Choice) => boolean>> = {
  floor: ({ detail, value }) => whole(detail, 1, SOV_OBJECTIVES) && whole(value, 0, SEAL_LEVELS - 1),
  storageRegion: ({ detail, value }) => detail === '' && oneOf(STORAGE_REGIONS, value),
  keyCustody: ({ detail, value }) => detail === '' && oneOf(KEY_CUSTODIES, value),
  dataSensitivity: ({ detail, value }) => detail === '' && oneOf(DATA_SENSITIVITIES, value),
  openStandard: ({ detail, value }) => coded(detail) && oneOf([ASKED, NOT_ASKED], value),
  start: ({ detail, value }) => detail === '' && parseLocalDate(value).ok,
  unit: ({ detail, value }) => detail === '' && coded(value),
};

const place = (choice: Choice): string => `${choice.topic} ${choice.detail}`;

/** Checks choices; the same requirement may be chosen once. They come back in one order. */
export function checkChoices(choices: readonly Choice[]): Result<readonly Choice[], ParseProblem> {
  const wrong = choices.find((choice) => !fits[choice.topic](choice));
  if (wrong !== undefined)
    return unreadable(
      'choice.value',
      `"${wrong.value}" is no choice for ${place(wrong).trim()}.`,
      'Take one of the choices that the board shows.',
    );
  if (choices.length > MOST_CHOICES || new Set(choices.map(place)).size !== choices.length)
    return unreadable('choice.twice', 'A requirement is chosen twice.', 'Choose each requirement once.');
  return ok([...choices].sort((left, right) => (place(left) < place(right) ? -1 : 1)));
}
