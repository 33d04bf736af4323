import { parseLocalDate, type LocalDate, type Money } from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from '../refusal.js';
import { tidyLine, tidyParagraph } from '../tidy-text.js';
import {
  DATA_SENSITIVITIES,
  KEY_CUSTODIES,
  SEAL_LEVELS,
  SOV_OBJECTIVES,
  STORAGE_REGIONS,
  type SealFloor,
} from '../vocabulary.js';
import type { CheckedDemandLine, DemandLineEntry, DemandLineFacts } from './demand-line-entry.js';

/**
 * From this value on, excluding VAT, a body asks for the open standards of the list or explains why not.
 * @source Instructie rijksdienst bij aanschaf ICT-diensten of ICT-producten, art. 3 ("pas toe of leg uit")
 */
export const COMPLY_OR_EXPLAIN_FROM_CENTS = 5_000_000n;
export const MAX_STANDARDS = 60;
export const MAX_EXPLANATION_LENGTH = 2_000;

const checkFloor = (floor: readonly string[], refusals: Refusal[]): SealFloor => {
  const levels = Array.from({ length: SOV_OBJECTIVES }, (_none, objective) => {
    const text = (floor[objective] ?? '').trim().replace(/^SEAL[- ]?/i, '');
    if (text === '') return 0;
    if (/^\d$/.test(text) && Number(text) < SEAL_LEVELS) return Number(text);
    refusals.push(
      refusal(
        'floor.level',
        ['floor', `SOV-${objective + 1}`],
        'This is not a SEAL level.',
        `Choose a level from 0 to ${SEAL_LEVELS - 1}.`,
      ),
    );
    return 0;
  });
  if (floor.length > SOV_OBJECTIVES)
    refusals.push(
      refusal('floor.many', ['floor'], 'There are more levels than objectives.', 'Give eight levels.'),
    );
  return levels as unknown as SealFloor;
};

/** One of a fixed list, or a refusal that names the list. */
export const checkOneOf = <T extends string>(
  text: string,
  allowed: readonly T[],
  path: readonly string[],
  refusals: Refusal[],
): T => {
  const wanted = text.trim();
  const found = allowed.find((one) => one === wanted);
  if (found !== undefined) return found;
  refusals.push(
    wanted === ''
      ? refusal('choice.missing', path, 'Nothing is chosen.', `Choose ${allowed.join(', ')}.`)
      : refusal('choice.unknown', path, 'This is not in the list.', `Choose ${allowed.join(', ')}.`),
  );
  return allowed[0] as T;
};

const checkStandards = (
  facts: DemandLineFacts,
  codes: readonly string[],
  refusals: Refusal[],
): readonly string[] => {
  const wanted = [...new Set(codes.map((code) => tidyLine(code)).filter((code) => code !== ''))];
  const unknown = wanted.filter((code) => !facts.mandatoryStandards.has(code));
  for (const code of unknown.slice(0, 5))
    refusals.push(
      refusal(
        'standard.unknown',
        ['openStandards', code.slice(0, 60)],
        'This open standard is not on the list.',
        'Choose standards from the list; name others under remarks.',
      ),
    );
  if (wanted.length > MAX_STANDARDS)
    refusals.push(
      refusal('standard.many', ['openStandards'], 'Too many standards.', `Choose at most ${MAX_STANDARDS}.`),
    );
  return wanted.sort();
};

/** Above the threshold a line names a standard of the list or explains; below it may do either. */
const checkComplyOrExplain = (
  standards: readonly string[],
  text: string,
  value: Money | null,
  refusals: Refusal[],
): string | null => {
  const explanation = tidyParagraph(text);
  if (explanation.length > MAX_EXPLANATION_LENGTH)
    refusals.push(
      refusal(
        'text.length',
        ['complyOrExplain'],
        'The text is too long.',
        `Use at most ${MAX_EXPLANATION_LENGTH} characters.`,
      ),
    );
  const asked = value !== null && value.minor >= COMPLY_OR_EXPLAIN_FROM_CENTS;
  if (asked && standards.length === 0 && explanation === '')
    refusals.push(
      refusal(
        'standard.complyOrExplain',
        ['complyOrExplain'],
        'From 50,000 euros on, the open standards of the list are asked for or it is explained why not.',
        'Choose the standards that apply, or explain why none does.',
      ),
    );
  return explanation || null;
};

const checkDate = (text: string, path: readonly string[], refusals: Refusal[]): LocalDate | null => {
  if (text.trim() === '') return null;
  const date = parseLocalDate(text);
  if (date.ok) return date.value;
  refusals.push(...refusalsAt(path, date.errors));
  return null;
};

const checkDates = (
  entry: DemandLineEntry,
  refusals: Refusal[],
): Pick<CheckedDemandLine, 'earliestStart' | 'latestStart'> => {
  const earliestStart = checkDate(entry.earliestStart, ['earliestStart'], refusals);
  const latestStart = checkDate(entry.latestStart, ['latestStart'], refusals);
  if (earliestStart !== null && latestStart !== null && latestStart < earliestStart)
    refusals.push(
      refusal(
        'start.order',
        ['latestStart'],
        'The latest start lies before the earliest start.',
        'Choose a later day, or an earlier first day.',
      ),
    );
  return { earliestStart, latestStart };
};

const checkContract = (facts: DemandLineFacts, id: string, refusals: Refusal[]): string | null => {
  const wanted = id.trim();
  if (wanted === '') return null;
  if (facts.contractIds.has(wanted)) return wanted;
  refusals.push(
    refusal(
      'contract.unknown',
      ['currentContractId'],
      'This contract is not in the calendar of your body.',
      'Choose a contract from the calendar, or leave it open.',
    ),
  );
  return null;
};

/** Everything that is asked of the supply besides its quantity. */
export const checkRequirements = (
  facts: DemandLineFacts,
  entry: DemandLineEntry,
  value: Money | null,
  refusals: Refusal[],
): Pick<
  CheckedDemandLine,
  | 'floor'
  | 'dataSensitivity'
  | 'storageRegion'
  | 'keyCustody'
  | 'openStandards'
  | 'complyOrExplain'
  | 'currentContractId'
  | 'earliestStart'
  | 'latestStart'
> => {
  const openStandards = checkStandards(facts, entry.openStandards, refusals);
  return {
    floor: checkFloor(entry.floor, refusals),
    dataSensitivity: checkOneOf(entry.dataSensitivity, DATA_SENSITIVITIES, ['dataSensitivity'], refusals),
    storageRegion: checkOneOf(entry.storageRegion, STORAGE_REGIONS, ['storageRegion'], refusals),
    keyCustody: checkOneOf(entry.keyCustody, KEY_CUSTODIES, ['keyCustody'], refusals),
    openStandards,
    complyOrExplain: checkComplyOrExplain(openStandards, entry.complyOrExplain, value, refusals),
    currentContractId: checkContract(facts, entry.currentContractId, refusals),
    ...checkDates(entry, refusals),
  };
};
