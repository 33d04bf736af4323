import type { AnsweredCall } from '../lines/call-for-line.js';
import { columnLetter } from '../import/import-limits.js';
import { clipped } from '../import-file/clipped.js';
import { FileRefused } from '../import-file/file-refused.js';

export interface ImportColumn {
  readonly letter: string;
  readonly header: string;
  /** Field of a line that it fills; null when the column is not read. */
  readonly field: string | null;
  /** Period, objective or question that it is about. */
  readonly period: string | null;
}

const names: Readonly<Record<string, string>> = {
  item: 'itemCode',
  itemcode: 'itemCode',
  'item code': 'itemCode',
  onderdeel: 'label',
  'code organisatieonderdeel': 'label',
  part: 'label',
  label: 'label',
  eenheid: 'unit',
  unit: 'unit',
  hardheid: 'commitment',
  commitment: 'commitment',
  gevoeligheid: 'dataSensitivity',
  'data sensitivity': 'dataSensitivity',
  opslagregio: 'storageRegion',
  'storage region': 'storageRegion',
  sleutelbeheer: 'keyCustody',
  'key custody': 'keyCustody',
  'open standaarden': 'openStandards',
  'open standards': 'openStandards',
  'pas toe of leg uit': 'complyOrExplain',
  'comply or explain': 'complyOrExplain',
  'vroegste start': 'earliestStart',
  'earliest start': 'earliestStart',
  'uiterste start': 'latestStart',
  'latest start': 'latestStart',
  prijsplafond: 'unitPriceCeiling',
  'price ceiling': 'unitPriceCeiling',
  budget: 'budget',
  'lopend contract': 'currentContractId',
  'current contract': 'currentContractId',
  opmerkingen: 'remarks',
  remarks: 'remarks',
};
const quantity = /^(?:aantal )?(min|verw|exp|max)[a-z]* (\d{4}(?:-q[1-4])?)$/;
const parts: Readonly<Record<string, string>> = {
  min: 'minimum',
  verw: 'expected',
  exp: 'expected',
  max: 'maximum',
};
const floor = /^(?:seal-vloer |seal floor )?(sov-[1-8])$/;
const answer = /^(?:vraag|question):? (.+)$/;

/** What the head of a file says, in Dutch or English. @throws FileRefused when it cannot be a head of this campaign. */
export function recogniseColumns(head: readonly string[], call: AnsweredCall): readonly ImportColumn[] {
  const columns = head.map((text, index) => {
    const header = clipped(text.trim(), 200);
    return { letter: columnLetter(index + 1), header, ...fieldOf(header, call) };
  });
  const seen = new Map<string, ImportColumn>();
  for (const column of columns.filter(({ field }) => field !== null)) {
    const key = `${column.field} ${column.period}`;
    const first = seen.get(key);
    if (first !== undefined)
      throw new FileRefused('file.headDouble', {
        header: column.header,
        first: first.letter,
        second: column.letter,
      });
    seen.set(key, column);
  }
  const missing = [
    ...(seen.has('itemCode null') ? [] : ['Item']),
    ...(columns.some(isMaximum) ? [] : ['Max']),
  ];
  if (missing.length > 0) throw new FileRefused('file.head', { columns: missing.join(', ') });
  return columns;
}

/** Whether a sheet looks like demand, also when its head has a mistake that will be told. */
export function isKnownHead(head: readonly string[], call: AnsweredCall): boolean {
  try {
    return recogniseColumns(head, call).length > 0;
  } catch (error) {
    return error instanceof FileRefused && error.code === 'file.headDouble';
  }
}

const isMaximum = ({ field }: ImportColumn): boolean => field === 'maximum';

function fieldOf(header: string, call: AnsweredCall): Pick<ImportColumn, 'field' | 'period'> {
  const text = header.toLowerCase().replace(/\s+/g, ' ');
  const field = Object.hasOwn(names, text) ? names[text] : undefined;
  if (field !== undefined) return { field, period: null };
  const [, part = '', during = ''] = quantity.exec(text) ?? [];
  if (part !== '') return { field: parts[part] ?? null, period: during.toUpperCase() };
  const objective = floor.exec(text)?.[1];
  if (objective !== undefined) return { field: 'floor', period: objective.toUpperCase() };
  const code = answer.exec(text)?.[1];
  const question = call.questions.find((one) => one.code.toLowerCase() === code);
  return question === undefined ? { field: null, period: null } : { field: 'answers', period: question.code };
}
