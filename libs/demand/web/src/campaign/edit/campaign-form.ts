import { nextPeriod, parsePeriod } from '@bundel/kernel';
import type {
  CampaignItemInput,
  CampaignQuestionInput,
  LeadView,
  PeriodLength,
  QuestionKind,
  UpdateCampaignInput,
} from '../../generated/graphql.js';
import { dutchDayAndTime, momentOf } from '../../words/dutch-moment.js';
import type { Campaign } from '../campaign.js';

/** One item as it is typed; `key` stays the same while rows come and go. */
export interface ItemRow {
  readonly key: string;
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly lot: string;
  readonly unit: string;
}

/** One question as it is typed; options stand on lines of their own. */
export interface QuestionRow {
  readonly key: string;
  readonly id: string | null;
  readonly code: string;
  readonly question: string;
  readonly hint: string;
  readonly kind: QuestionKind;
  readonly options: string;
  readonly required: boolean;
}

/** Everything that stands in the fields of the form. */
export interface CampaignForm {
  readonly title: string;
  readonly description: string;
  readonly cpvCode: string;
  readonly closesDay: string;
  readonly closesTime: string;
  readonly periodLength: PeriodLength;
  readonly firstPeriod: string;
  readonly periodCount: number;
  readonly leadSees: LeadView;
  readonly leadSeesPrices: boolean;
  readonly items: readonly ItemRow[];
  readonly questions: readonly QuestionRow[];
}

/** The fields as the call was last saved. */
export function formOf(campaign: Campaign): CampaignForm {
  const closes = dutchDayAndTime(campaign.closesAt);
  return {
    title: campaign.title,
    description: campaign.description,
    cpvCode: campaign.cpvCode,
    closesDay: closes.day,
    closesTime: closes.time || '17:00',
    periodLength: campaign.periodLength,
    firstPeriod: campaign.firstPeriod,
    periodCount: campaign.periodCount,
    leadSees: campaign.leadSees,
    leadSeesPrices: campaign.leadSeesPrices,
    items: campaign.items.map((item) => ({ ...item, key: item.id })),
    questions: campaign.questions.map((one) => ({ ...one, key: one.id, options: one.options.join('\n') })),
  };
}

/** The closing moment that is typed; null while it is no moment. */
export const closesAtOf = (form: CampaignForm): string | null => momentOf(form.closesDay, form.closesTime);

const itemInput = ({ id, code, name, description, lot, unit }: ItemRow): CampaignItemInput => ({
  id,
  code: code || null,
  name,
  description,
  lot,
  unit,
});

const questionInput = ({ key: _key, code, options, kind, ...rest }: QuestionRow): CampaignQuestionInput => ({
  ...rest,
  kind,
  code: code || null,
  options: kind === 'choice' ? options.split('\n') : [],
});

/** What the api is told; `fields` narrows it to those that may change. */
export function inputOf(form: CampaignForm): Omit<UpdateCampaignInput, 'campaignId' | 'version'> {
  return {
    title: form.title,
    description: form.description,
    cpvCode: form.cpvCode,
    closesAt: closesAtOf(form),
    periodLength: form.periodLength,
    firstPeriod: form.firstPeriod,
    periodCount: form.periodCount,
    leadSees: form.leadSees,
    leadSeesPrices: form.leadSeesPrices,
    items: form.items.map(itemInput),
    questions: form.questions.map(questionInput),
  };
}

/** The rows of the form with the identities and codes that the api gave them, in the order in which they were sent. */
export function withIdentities(form: CampaignForm, sent: CampaignForm, saved: Campaign): CampaignForm {
  const learn = <Row extends { readonly key: string; readonly id: string | null; readonly code: string }>(
    rows: readonly Row[],
    before: readonly Row[],
    after: readonly { readonly id: string; readonly code: string }[],
  ): readonly Row[] => {
    const known = new Map(before.map(({ key }, place) => [key, after[place]]));
    return rows.map((row) => {
      const found = known.get(row.key);
      return found ? { ...row, id: found.id, code: row.code || found.code } : row;
    });
  };
  return {
    ...form,
    items: learn(form.items, sent.items, saved.items),
    questions: learn(form.questions, sent.questions, saved.questions),
  };
}

/** The periods that the grid would have; none while the first one is missing. */
export function gridOf(form: Pick<CampaignForm, 'firstPeriod' | 'periodCount'>): readonly string[] {
  const first = parsePeriod(form.firstPeriod);
  if (!first.ok) return [];
  const periods = [first.value];
  while (periods.length < form.periodCount) {
    const last = periods.at(-1);
    if (!last) break;
    periods.push(nextPeriod(last));
  }
  return periods;
}
