import { tidyContent, type CampaignContent } from '@bundel/demand-domain';
import type {
  CampaignContentInput,
  CampaignItemInput,
  CampaignQuestionInput,
} from './campaign-content.input.js';

/** What was written before with what is sent now; a field that is left out stays as it was. */
export function mergeContent(before: CampaignContent, input: CampaignContentInput): CampaignContent {
  return tidyContent({
    title: input.title ?? before.title,
    description: input.description ?? before.description,
    cpvCode: input.cpvCode ?? before.cpvCode,
    closesAt: input.closesAt === undefined ? before.closesAt : input.closesAt,
    periodLength: input.periodLength ?? before.periodLength,
    firstPeriod: input.firstPeriod ?? before.firstPeriod,
    periodCount: input.periodCount ?? before.periodCount,
    leadSees: input.leadSees ?? before.leadSees,
    leadSeesPrices: input.leadSeesPrices ?? before.leadSeesPrices,
    items: input.items ? known(before.items, input.items.map(toItem)) : before.items,
    questions: input.questions ? known(before.questions, input.questions.map(toQuestion)) : before.questions,
  });
}

const toItem = (item: CampaignItemInput): CampaignContent['items'][number] => ({
  id: item.id ?? null,
  code: item.code ?? '',
  name: item.name,
  description: item.description ?? '',
  lot: item.lot ?? '1',
  unit: item.unit,
  cpvCode: item.cpvCode ?? null,
});

const toQuestion = (question: CampaignQuestionInput): CampaignContent['questions'][number] => ({
  id: question.id ?? null,
  code: question.code ?? '',
  question: question.question,
  hint: question.hint ?? '',
  kind: question.kind,
  options: question.options ?? [],
  required: question.required ?? false,
});

/** Ids of this campaign are kept, each once; any other id makes a new row. */
function known<T extends { readonly id: string | null }>(before: readonly T[], rows: readonly T[]): T[] {
  const left = new Set(before.map(({ id }) => id));
  return rows.map((row) => (row.id !== null && left.delete(row.id) ? row : { ...row, id: null }));
}
