import { parseLocalDate } from '@bundel/kernel';
import { formatNumber } from '@bundel/ui';
import type { UiLanguage } from '@bundel/ui';
import type { SaveRunningContractInput } from '../generated/graphql.js';
import type { Problem } from '../words/problems.js';
import type { Contract } from './contract.js';

/** Everything that stands in the fields of the form, as typed. */
export interface ContractEntry {
  readonly subject: string;
  readonly supplierName: string;
  readonly cpvCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly noticeOn: string;
  readonly extensionOptions: string;
  readonly extensionMonths: string;
  readonly value: string;
  readonly shared: boolean;
}

export const emptyEntry: ContractEntry = {
  subject: '',
  supplierName: '',
  cpvCode: '',
  startsOn: '',
  endsOn: '',
  noticeOn: '',
  extensionOptions: '0',
  extensionMonths: '12',
  value: '',
  shared: true,
};

/** The fields as the contract was last saved. */
export const entryOf = (contract: Contract, language: UiLanguage): ContractEntry => ({
  subject: contract.subject,
  supplierName: contract.supplierName,
  cpvCode: contract.cpvCode,
  startsOn: contract.startsOn,
  endsOn: contract.endsOn,
  noticeOn: contract.noticeOn ?? '',
  extensionOptions: String(contract.extensionOptions),
  extensionMonths: String(contract.extensionMonths),
  value: contract.yearlyValue ? formatNumber(contract.yearlyValue.amount, language, 2) : '',
  shared: contract.shared,
});

const problem = (code: string, field: string): Problem => ({ code, message: code, path: [field] });

/** What cannot be sent as it stands; everything else the portal judges. */
export function missingOf(entry: ContractEntry, amount: string | null): readonly Problem[] {
  const isDate = (text: string) => parseLocalDate(text).ok;
  const isCount = (text: string) => /^\d{1,3}$/.test(text.trim());
  return [
    ...(entry.subject.trim() ? [] : [problem('text.empty', 'subject')]),
    ...(entry.supplierName.trim() ? [] : [problem('text.empty', 'supplierName')]),
    ...(entry.cpvCode ? [] : [problem('cpv.unknown', 'cpvCode')]),
    ...(isDate(entry.startsOn) ? [] : [problem('date.unknown', 'startsOn')]),
    ...(isDate(entry.endsOn) ? [] : [problem('date.unknown', 'endsOn')]),
    ...(entry.noticeOn === '' || isDate(entry.noticeOn) ? [] : [problem('date.unknown', 'noticeOn')]),
    ...(isCount(entry.extensionOptions) ? [] : [problem('contract.options', 'extensionOptions')]),
    ...(isCount(entry.extensionMonths) ? [] : [problem('contract.months', 'extensionMonths')]),
    ...(entry.value.trim() === '' || amount !== null ? [] : [problem('contract.value', 'value')]),
  ];
}

/** What the api is told. */
export const inputOf = (
  entry: ContractEntry,
  id: string | null,
  amount: string | null,
): SaveRunningContractInput => ({
  id,
  subject: entry.subject,
  supplierName: entry.supplierName,
  cpvCode: entry.cpvCode,
  startsOn: entry.startsOn,
  endsOn: entry.endsOn,
  noticeOn: entry.noticeOn || null,
  extensionOptions: Number(entry.extensionOptions),
  extensionMonths: Number(entry.extensionMonths),
  shared: entry.shared,
  yearlyValue: amount === null ? null : { amount, currency: 'EUR' },
});
