import { useState } from 'react';
import { useMutation } from 'urql';
import type { FieldError } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import type { DemandImport, ImportProblem } from './demand-import.js';
import { CorrectImportDocument } from './import-documents.js';

/** The API takes this many at a time. */
const MOST = 500;

/** Where the correction of a cell is typed. */
export const cellId = ({ row, column }: Pick<ImportProblem, 'row' | 'column'>): string =>
  `cel-${column}${row}`;

interface Cell {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** What was typed for wrong cells, kept over pages until it is saved; suggestions are filled in beforehand. */
export function useCorrections(one: DemandImport) {
  const say = useTexts();
  const toErrors = useProblems();
  const [typed, setTyped] = useState<ReadonlyMap<string, Cell>>(new Map());
  const [{ fetching }, correct] = useMutation(CorrectImportDocument);
  const valueOf = (problem: ImportProblem): string =>
    typed.get(cellId(problem))?.value ?? problem.suggestion ?? '';
  const type = ({ row, column }: ImportProblem, value: string) =>
    setTyped((before) => new Map(before).set(cellId({ row, column }), { row, column, value }));
  /** Everything filled in: what was typed, and the suggestions of the problems that are shown. */
  const filled = (shown: readonly ImportProblem[]): readonly Cell[] => {
    const cells = new Map(typed);
    for (const problem of shown.filter(isCorrectable)) {
      const { row, column } = problem;
      cells.set(cellId(problem), { row, column, value: valueOf(problem) });
    }
    return [...cells.values()].filter(({ value }) => value.trim() !== '').slice(0, MOST);
  };
  const save = async (cells: readonly Cell[]): Promise<readonly FieldError[]> => {
    const { data } = await correct({ input: { id: one.id, cells: [...cells] } });
    if (!data) return [{ message: say('failed.act') }];
    const errors = toErrors(data.correctDemandImport.errors);
    if (errors.length === 0)
      setTyped(
        (before) => new Map([...before].filter(([, cell]) => !cells.some((saved) => isSame(saved, cell)))),
      );
    return errors;
  };
  return { valueOf, type, filled, save, saving: fetching };
}

export type Corrections = ReturnType<typeof useCorrections>;

const isSame = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;

/** A problem of a row as a whole has no cell to type in. */
export const isCorrectable = ({ kind, column, header }: ImportProblem): boolean =>
  kind === 'error' && column !== '' && header !== '';
