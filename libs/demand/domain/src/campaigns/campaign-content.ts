import { refusal, type Refusal } from '../refusal.js';
import { tidyLine, tidyParagraph } from '../tidy-text.js';
import type { LeadView } from '../vocabulary.js';

/** How a question of a campaign is answered. */
export const QUESTION_KINDS = ['yesNo', 'number', 'choice', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Bounds that hold for a draft as well: what is saved by itself may be unfinished, never unbounded. */
export const CAMPAIGN_LIMITS = {
  title: 200,
  description: 10_000,
  items: 100,
  questions: 50,
  options: 20,
  name: 200,
  note: 2_000,
  code: 30,
  lot: 30,
  periods: 40,
} as const;

/** A line template: what bodies say how much they need of. */
export interface ItemContent {
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly lot: string;
  readonly unit: string;
  readonly cpvCode: string | null;
}

export interface QuestionContent {
  readonly id: string | null;
  readonly code: string;
  readonly question: string;
  readonly hint: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly required: boolean;
}

/** Everything that a coordinator writes down; texts may be empty as long as the campaign is a draft. */
export interface CampaignContent {
  readonly title: string;
  readonly description: string;
  readonly cpvCode: string;
  /** Last moment at which bodies can answer. */
  readonly closesAt: string | null;
  readonly periodLength: 'quarter' | 'year';
  readonly firstPeriod: string;
  readonly periodCount: number;
  readonly leadSees: LeadView;
  readonly leadSeesPrices: boolean;
  readonly items: readonly ItemContent[];
  readonly questions: readonly QuestionContent[];
}

/** Texts without what cannot be seen or stored, and a code for whatever has none. */
export function tidyContent(content: CampaignContent): CampaignContent {
  const items = content.items.map((item) => ({
    ...item,
    code: tidyLine(item.code),
    name: tidyLine(item.name),
    description: tidyParagraph(item.description),
    lot: tidyLine(item.lot) || '1',
    unit: tidyLine(item.unit),
    cpvCode: item.cpvCode === null ? null : tidyLine(item.cpvCode) || null,
  }));
  const questions = content.questions.map((question) => ({
    ...question,
    code: tidyLine(question.code),
    question: tidyLine(question.question),
    hint: tidyLine(question.hint),
    options: question.options.map(tidyLine).filter((option) => option !== ''),
  }));
  return {
    ...content,
    title: tidyLine(content.title),
    description: tidyParagraph(content.description),
    cpvCode: tidyLine(content.cpvCode).replace(/-\d$/, ''),
    firstPeriod: tidyLine(content.firstPeriod).toUpperCase(),
    items: withCodes('P', items),
    questions: withCodes('V', questions),
  };
}

/** Gives what has no code the first free number behind a letter. */
function withCodes<T extends { readonly code: string }>(letter: string, rows: readonly T[]): T[] {
  const taken = new Set(rows.map(({ code }) => code));
  let number = 0;
  const next = (): string => {
    do number += 1;
    while (taken.has(`${letter}${String(number).padStart(2, '0')}`));
    return `${letter}${String(number).padStart(2, '0')}`;
  };
  return rows.map((row) => (row.code === '' ? { ...row, code: next() } : row));
}

/** What may not even be saved as a draft: what is too long, too many, or has the same code twice. */
export function checkBounds(content: CampaignContent): readonly Refusal[] {
  const { title, description, items, questions } = content;
  return [
    ...tooLong(['title'], title, CAMPAIGN_LIMITS.title),
    ...tooLong(['description'], description, CAMPAIGN_LIMITS.description),
    ...tooLong(['cpvCode'], content.cpvCode, 10),
    ...tooLong(['firstPeriod'], content.firstPeriod, 7),
    ...tooMany(['items'], items, CAMPAIGN_LIMITS.items),
    ...tooMany(['questions'], questions, CAMPAIGN_LIMITS.questions),
    ...checkPeriodCount(content.periodCount),
    ...items.flatMap(checkItem),
    ...questions.flatMap(checkQuestion),
    ...repeated(['items'], items),
    ...repeated(['questions'], questions),
  ];
}

const checkItem = (item: ItemContent, index: number): Refusal[] => {
  const at = (field: string): string[] => ['items', String(index), field];
  return [
    ...tooLong(at('code'), item.code, CAMPAIGN_LIMITS.code),
    ...tooLong(at('name'), item.name, CAMPAIGN_LIMITS.name),
    ...tooLong(at('description'), item.description, CAMPAIGN_LIMITS.note),
    ...tooLong(at('lot'), item.lot, CAMPAIGN_LIMITS.lot),
    ...tooLong(at('unit'), item.unit, CAMPAIGN_LIMITS.code),
    ...tooLong(at('cpvCode'), item.cpvCode ?? '', 10),
  ];
};

const checkQuestion = (question: QuestionContent, index: number): Refusal[] => {
  const at = (field: string): string[] => ['questions', String(index), field];
  return [
    ...tooLong(at('code'), question.code, CAMPAIGN_LIMITS.code),
    ...tooLong(at('question'), question.question, CAMPAIGN_LIMITS.note),
    ...tooLong(at('hint'), question.hint, CAMPAIGN_LIMITS.note),
    ...tooMany(at('options'), question.options, CAMPAIGN_LIMITS.options),
    ...question.options.flatMap((option) => tooLong(at('options'), option, CAMPAIGN_LIMITS.name)),
  ];
};

const tooLong = (path: readonly string[], text: string, most: number): Refusal[] =>
  text.length <= most
    ? []
    : [refusal('text.length', path, 'The text is too long.', `Use at most ${most} characters.`)];

const tooMany = (path: readonly string[], rows: readonly unknown[], most: number): Refusal[] =>
  rows.length <= most ? [] : [refusal('list.length', path, 'These are too many.', `Keep at most ${most}.`)];

const checkPeriodCount = (count: number): Refusal[] =>
  Number.isInteger(count) && count >= 1 && count <= CAMPAIGN_LIMITS.periods
    ? []
    : [
        refusal(
          'period.count',
          ['periodCount'],
          'This number of periods is not possible.',
          `Choose 1 to ${CAMPAIGN_LIMITS.periods} periods.`,
        ),
      ];

/** Rows of import files are found by their code, so a code stands once. */
function repeated(path: readonly string[], rows: readonly { readonly code: string }[]): Refusal[] {
  const seen = new Set<string>();
  return rows.flatMap(({ code }, index) => {
    const key = code.toLowerCase();
    if (!seen.has(key)) return (void seen.add(key), []);
    const where = [...path, String(index), 'code'];
    return [refusal('code.twice', where, `The code ${code} stands twice.`, 'Give each its own code.')];
  });
}
