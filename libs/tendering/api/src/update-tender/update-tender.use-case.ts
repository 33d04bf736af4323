import { invalid, readBundleForTender, refusedBy } from '@bundel/bundling-api';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { decideTenderStep } from '@bundel/tendering-domain';
import { takeOverBundle } from '../create-tender/take-over-bundle.js';
import { ownTender, settleChange, stepFacts } from '../tender/change-tender.js';
import type { UpdateTenderInput } from './update-tender.types.js';

const OBJECTIVES = 8;
const MOST_CRITERIA = 50;
const LONGEST = { title: 200, motivation: 4_000, summary: 10_000 };

/** Changes a tender that is not public yet; whatever was reviewed or approved falls back to a draft. */
export async function updateTender(
  tx: ActTx,
  member: Member,
  input: UpdateTenderInput,
): Promise<Result<string, Refusal>> {
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  const step = decideTenderStep(row.state, 'change', await stepFacts(tx, member, row));
  if (!step.ok) return refusedBy(step.errors);
  const [wrong, ...more] = [...wrongTexts(input), ...wrongFigures(input), ...wrongCriteria(input)];
  if (wrong !== undefined) return refused(wrong, ...more);
  await write(tx, input);
  const bundle = await readBundleForTender(tx, member, row.bundleId);
  if (bundle !== null) await takeOverBundle(tx, row.id, bundle);
  return ok(await settleChange(tx, member, row));
}

/** Column per field; a day can be emptied, anything else only replaced. */
const COLUMNS = {
  procedure: 'procedure',
  titleNl: 'title_nl',
  titleEn: 'title_en',
  summaryNl: 'summary_nl',
  summaryEn: 'summary_en',
  cpvCode: 'cpv_code',
  region: 'region',
  durationMonths: 'duration_months',
  durationMotivation: 'duration_motivation',
  electronic: 'electronic',
  priorInformation: 'prior_information',
  urgent: 'urgent',
  documentsOnline: 'documents_online',
  awardBasis: 'award_basis',
  awardMotivation: 'award_motivation',
  floors: 'floors',
  objectiveWeights: 'objective_weights',
} as const satisfies Partial<Record<keyof UpdateTenderInput, string>>;

const DAYS = {
  requestsCloseOn: 'requests_close_on',
  invitationOn: 'invitation_on',
  tendersCloseOn: 'tenders_close_on',
  awardOn: 'award_on',
} as const satisfies Partial<Record<keyof UpdateTenderInput, string>>;

async function write(tx: ActTx, input: UpdateTenderInput): Promise<void> {
  const given = [
    ...entries(COLUMNS, input).filter(([, value]) => value !== null),
    ...entries(DAYS, input),
    ...(input.criteria == null ? [] : [['criteria', JSON.stringify(input.criteria)] as const]),
  ];
  if (given.length === 0) return;
  await tx.query(
    `update tender set ${given.map(([column], place) => `${column} = $${place + 2}`).join(', ')} where id = $1`,
    [input.tenderId, ...given.map(([, value]) => (typeof value === 'string' ? value.trim() : value))],
  );
}

const entries = (columns: Readonly<Record<string, string>>, input: UpdateTenderInput) =>
  Object.entries(columns)
    .map(([field, column]) => [column, input[field as keyof UpdateTenderInput]] as const)
    .filter(([, value]) => value !== undefined);

function wrongTexts(input: UpdateTenderInput): readonly Refusal[] {
  const fields = [
    ['titleNl', LONGEST.title],
    ['titleEn', LONGEST.title],
    ['summaryNl', LONGEST.summary],
    ['summaryEn', LONGEST.summary],
    ['durationMotivation', LONGEST.motivation],
    ['awardMotivation', LONGEST.motivation],
  ] as const;
  return [
    ...fields
      .filter(([field, most]) => (input[field]?.length ?? 0) > most)
      .map(([field, most]) => invalid('tender.tooLong', `Write at most ${most} characters.`, [field])),
    ...(input.cpvCode != null && !/^\d{8}$/.test(input.cpvCode)
      ? [invalid('tender.cpv', 'A CPV code has eight digits.', ['cpvCode'])]
      : []),
    ...(input.region != null && !/^NL[0-9]{0,3}$/.test(input.region)
      ? [invalid('tender.region', 'A region is "NL" or a Dutch NUTS code.', ['region'])]
      : []),
  ];
}

const within = (values: readonly number[] | null | undefined, most: number): boolean =>
  values == null || (values.length === OBJECTIVES && values.every((value) => value >= 0 && value <= most));

function wrongFigures({ durationMonths, floors, objectiveWeights }: UpdateTenderInput): readonly Refusal[] {
  return [
    ...(durationMonths != null && (durationMonths < 1 || durationMonths > 240)
      ? [invalid('tender.duration', 'A term lies between 1 and 240 months.', ['durationMonths'])]
      : []),
    ...(within(floors, 4) ? [] : [invalid('tender.floors', 'Give eight levels of 0 to 4.', ['floors'])]),
    ...(within(objectiveWeights, 100)
      ? []
      : [invalid('tender.weights', 'Give eight weights of 0 to 100 percent.', ['objectiveWeights'])]),
  ];
}

const short = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST.title;

function wrongCriteria({ criteria }: UpdateTenderInput): readonly Refusal[] {
  if (criteria == null) return [];
  const keys = new Set(criteria.map(({ id }) => id));
  return [
    ...(criteria.length > MOST_CRITERIA || keys.size !== criteria.length
      ? [
          invalid('tender.criteria', `At most ${MOST_CRITERIA} criteria, each with a key of its own.`, [
            'criteria',
          ]),
        ]
      : []),
    ...criteria.flatMap(({ id, nameNl, nameEn, weight }, place) => [
      ...(/^[A-Za-z0-9-]{1,40}$/.test(id)
        ? []
        : [invalid('tender.criterionKey', 'A key is at most 40 letters and digits.', at(place, 'id'))]),
      ...(short(nameNl) && short(nameEn)
        ? []
        : [
            invalid(
              'tender.criterionName',
              'Name it in both languages, at most 200 characters.',
              at(place, 'name'),
            ),
          ]),
      ...(/^\d{1,3}(\.\d{1,4})?$/.test(weight)
        ? []
        : [
            invalid('tender.criterionWeight', 'A weight is a percentage from 0 to 100.', at(place, 'weight')),
          ]),
    ]),
  ];
}

const at = (place: number, field: string): readonly string[] => ['criteria', String(place), field];
