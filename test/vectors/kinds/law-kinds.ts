import { oinFromKvk, parseKvkNumber, parseOin, splitOin } from '@bundel/kernel';
import {
  BUYER_KINDS,
  CONTRACT_TYPES,
  decideSmallLots,
  decideThreshold,
  exemptionCap,
  latestAdditionalInformation,
  minimumTerm,
  openEndedValue,
  smallChanges,
  standstillAfter,
  subsidyObligation,
  TERM_KINDS,
  turnoverCap,
  type TermKind,
} from '@bundel/procurement-law';
import {
  BadInput,
  dateFrom,
  euros,
  flagFrom,
  listFrom,
  moneyFrom,
  moniesFrom,
  oneOf,
  onlyFields,
  textFrom,
  valueFrom,
  wholeFrom,
  type Fields,
  type Kind,
} from './inputs.js';

/** Other names under which a term is found in files. */
const TERM_NAMES: Readonly<Record<string, TermKind>> = {
  open: 'open-tender',
  restricted: 'restricted-tender',
  negotiated: 'negotiated-tender',
  dialogue: 'dialogue-request',
  'innovation-partnership': 'innovation-partnership-request',
  'competitive-negotiation-request': 'negotiated-request',
  'competitive-negotiation-tender': 'negotiated-tender',
  'competitive-dialogue-request': 'dialogue-request',
  'negotiated-first-tender': 'negotiated-tender',
  'dps-request': 'dps-admission',
};

const ELECTRONIC = ['electronic', 'eSubmission', 'e-submission', 'electronicSubmission'];
const PRIOR = ['priorInformation', 'priorInformationNotice', 'pin'];
const ONLINE = ['documentsOnline', 'documentsComplete', 'documentsCompleteOnline'];
const NOT_ONLINE = ['documentsIncomplete', 'incompleteDocuments', 'documentsNotOnline'];

const anyFlag = (input: Fields, names: readonly string[], otherwise: boolean): boolean => {
  const given = names.filter((name) => input[name] !== undefined);
  return given.length === 0 ? otherwise : given.some((name) => flagFrom(input[name], name, otherwise));
};

const minimumDays: Kind = (input) => {
  onlyFields(input, ['procedure', 'urgent', ...ELECTRONIC, ...PRIOR, ...ONLINE, ...NOT_ONLINE]);
  const name = textFrom(input['procedure'], 'procedure').replace(/s$/, '');
  const kind = TERM_NAMES[name] ?? oneOf(name, TERM_KINDS, 'procedure');
  const { days } = minimumTerm({
    kind,
    electronic: anyFlag(input, ELECTRONIC, false),
    priorInformation: anyFlag(input, PRIOR, false),
    urgent: flagFrom(input['urgent'], 'urgent', false),
    documentsOnline: anyFlag(input, ONLINE, true) && !anyFlag(input, NOT_ONLINE, false),
  });
  return { days };
};

const standstill: Kind = (input) => {
  onlyFields(input, ['sent']);
  return { ...standstillAfter(dateFrom(input['sent'], 'sent')) };
};

const latestInformation: Kind = (input) => {
  onlyFields(input, ['deadline', 'urgent']);
  const urgent = flagFrom(input['urgent'], 'urgent', false);
  return { latest: latestAdditionalInformation(dateFrom(input['deadline'], 'deadline'), urgent) };
};

const contractType = (input: Fields) => oneOf(input['contractType'], CONTRACT_TYPES, 'contractType');

const threshold: Kind = (input) => {
  onlyFields(input, ['contractType', 'buyers', 'values']);
  const buyers = listFrom(input['buyers'], 'buyers').map((one) => oneOf(one, BUYER_KINDS, 'buyers'));
  const need = {
    type: contractType(input),
    buyers,
    values: moniesFrom(input['values'], 'values'),
    sentOn: null,
  };
  const { value } = valueFrom(decideThreshold(need));
  return { value: euros(value.value), threshold: euros(value.threshold), above: value.above };
};

const smallLots: Kind = (input) => {
  onlyFields(input, ['contractType', 'lots', 'exempt']);
  const lots = moniesFrom(input['lots'], 'lots');
  const exempt = listFrom(input['exempt'], 'exempt').map((one) => wholeFrom(one, 'exempt'));
  if (exempt.some((index) => lots[index] === undefined))
    throw new BadInput('exempt names a lot that does not exist');
  return {
    cap: Number(exemptionCap(lots).total.minor) / 500,
    allowed: decideSmallLots(contractType(input), lots, exempt).ok,
  };
};

const openEnded: Kind = (input) => {
  onlyFields(input, ['monthly']);
  return { estimatedValue: euros(openEndedValue(moneyFrom(input['monthly'], 'monthly'))) };
};

const turnover: Kind = (input) => {
  onlyFields(input, ['estimate', 'required']);
  const cap = turnoverCap(moneyFrom(input['estimate'], 'estimate'));
  return { cap: euros(cap), allowed: moneyFrom(input['required'], 'required').minor <= cap.minor };
};

const contractChange: Kind = (input) => {
  onlyFields(input, ['contractType', 'buyer', 'original', 'changes']);
  const contract = {
    type: contractType(input),
    buyers: [oneOf(input['buyer'], BUYER_KINDS, 'buyer')],
    original: moneyFrom(input['original'], 'original'),
  };
  return { allowed: smallChanges(contract, moniesFrom(input['changes'], 'changes')) };
};

const foreignSubsidy: Kind = (input) => {
  onlyFields(input, ['estimatedValue', 'contributionPerCountry']);
  const contribution = moneyFrom(input['contributionPerCountry'], 'contributionPerCountry');
  return {
    obligation: subsidyObligation(moneyFrom(input['estimatedValue'], 'estimatedValue'), contribution),
  };
};

const oinOfKvk: Kind = (input) => {
  onlyFields(input, ['kvk']);
  return { oin: oinFromKvk(valueFrom(parseKvkNumber(textFrom(input['kvk'], 'kvk')))) };
};

const oinParts: Kind = (input) => {
  onlyFields(input, ['oin']);
  const text = textFrom(input['oin'], 'oin');
  const parts = splitOin(text);
  if (parts === null) return { valid: false };
  return { valid: parseOin(text).ok, prefix: parts.prefix, main: parts.main };
};

/** Kinds of procurement law and of the numbers of organisations. */
export const LAW_KINDS: Readonly<Record<string, Kind>> = {
  'minimum-days': minimumDays,
  standstill,
  'latest-additional-information': latestInformation,
  threshold,
  'small-lots': smallLots,
  'open-ended-value': openEnded,
  'turnover-cap': turnover,
  'contract-change': contractChange,
  'foreign-subsidy': foreignSubsidy,
  'oin-from-kvk': oinOfKvk,
  'oin-parse': oinParts,
};
