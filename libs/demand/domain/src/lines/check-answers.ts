import { formatDecimal, normaliseDecimal } from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from '../refusal.js';
import { tidyLine, tidyParagraph } from '../tidy-text.js';
import type { CampaignQuestion, DemandLineFacts } from './demand-line-entry.js';
import { readDecimal } from './read-number.js';

export const MAX_ANSWER_LENGTH = 2_000;

const yes = new Set(['yes', 'ja', 'true', 'j', 'y']);
const no = new Set(['no', 'nee', 'false', 'n']);

const checkYesNo = (text: string, path: readonly string[], refusals: Refusal[]): string => {
  const answer = text.toLowerCase();
  if (yes.has(answer)) return 'yes';
  if (no.has(answer)) return 'no';
  refusals.push(
    refusal('answer.yesNo', path, 'This question is answered with yes or no.', 'Fill in yes or no.'),
  );
  return '';
};

const checkChoice = (
  question: CampaignQuestion,
  text: string,
  path: readonly string[],
  refusals: Refusal[],
): string => {
  const option = question.options.find((one) => one.toLowerCase() === text.toLowerCase());
  if (option !== undefined) return option;
  refusals.push(
    refusal(
      'answer.choice',
      path,
      'This is not one of the answers to choose from.',
      `Choose ${question.options.join(', ').slice(0, 300)}.`,
    ),
  );
  return '';
};

const checkNumber = (
  facts: DemandLineFacts,
  text: string,
  path: readonly string[],
  refusals: Refusal[],
): string => {
  const value = readDecimal(text, facts.notation);
  if (value.ok) return formatDecimal(normaliseDecimal(value.value));
  refusals.push(...refusalsAt(path, value.errors));
  return '';
};

const checkText = (text: string, path: readonly string[], refusals: Refusal[]): string => {
  const tidy = tidyParagraph(text);
  if (tidy.length > MAX_ANSWER_LENGTH)
    refusals.push(
      refusal('text.length', path, 'The text is too long.', `Use at most ${MAX_ANSWER_LENGTH} characters.`),
    );
  return tidy;
};

const checkAnswer = (
  facts: DemandLineFacts,
  question: CampaignQuestion,
  text: string,
  refusals: Refusal[],
): string => {
  const path = ['answers', question.code];
  switch (question.kind) {
    case 'yesNo':
      return checkYesNo(text, path, refusals);
    case 'choice':
      return checkChoice(question, text, path, refusals);
    case 'number':
      return checkNumber(facts, text, path, refusals);
    case 'text':
      return checkText(text, path, refusals);
  }
};

/** Checks the answers to the questions of the call: required ones given, each of its kind. Open ones are left out. */
export const checkAnswers = (
  facts: DemandLineFacts,
  answers: Readonly<Record<string, string>>,
  refusals: Refusal[],
): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {};
  for (const question of facts.questions) {
    const given = Object.hasOwn(answers, question.code) ? answers[question.code] : '';
    const text = question.kind === 'text' ? (given ?? '') : tidyLine(given ?? '');
    if (text.trim() !== '') checked[question.code] = checkAnswer(facts, question, text, refusals);
    else if (question.required)
      refusals.push(
        refusal(
          'answer.missing',
          ['answers', question.code],
          'The answer is missing.',
          'Answer the question.',
        ),
      );
  }
  const known = new Set(facts.questions.map(({ code }) => code));
  for (const code of Object.keys(answers)
    .filter((one) => !known.has(one))
    .slice(0, 5))
    refusals.push(
      refusal(
        'answer.unknown',
        ['answers', code.slice(0, 60)],
        'The call does not ask this question.',
        'Remove the answer.',
      ),
    );
  return checked;
};
