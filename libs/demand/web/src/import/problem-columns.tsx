import { IconAlertTriangle, IconX, LinkButton, TextField } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { ImportProblem } from './demand-import.js';
import { cellId, isCorrectable } from './use-corrections.js';
import type { Corrections } from './use-corrections.js';
import { useImportWords } from './use-import-words.js';

/** The columns of the table of errors; the last one is where a cell is repaired. */
export function useProblemColumns(
  corrections: Corrections,
  corrects: boolean,
  onRow: (row: number) => void,
): readonly Column<ImportProblem>[] {
  const say = useTexts();
  const words = useImportWords();
  const columns: readonly Column<ImportProblem>[] = [
    {
      key: 'row',
      head: say('import.rowHead'),
      tight: true,
      cell: ({ row }) => (
        <LinkButton aria-label={say('import.showRow', { row })} onClick={() => onRow(row)}>
          {row}
        </LinkButton>
      ),
    },
    {
      key: 'column',
      head: say('import.column'),
      cell: ({ column }) => (column === '' ? '–' : <span className="d-key">{column}</span>),
    },
    {
      key: 'field',
      head: say('import.field'),
      cell: ({ header }) => <span className={short(header)}>{header || say('import.wholeRow')}</span>,
    },
    { key: 'value', head: say('import.value'), cell: (problem) => <Value problem={problem} /> },
    { key: 'wrong', head: say('import.whatWrong'), cell: (problem) => words.wrong(problem) },
    { key: 'remedy', head: say('import.remedy'), cell: (problem) => words.remedy(problem) },
  ];
  if (!corrects) return columns;
  const here = (problem: ImportProblem) =>
    isCorrectable(problem) ? (
      <Correction problem={problem} corrections={corrections} />
    ) : (
      <span className="d-note">{say(problem.kind === 'question' ? 'import.mayStay' : 'import.inFile')}</span>
    );
  return [...columns, { key: 'here', head: say('import.here'), cell: here }];
}

/** A code, date or number never breaks; a long text may. */
const short = (text: string): string | undefined => (text.length <= 24 ? 'd-short' : undefined);

function Value({ problem }: { readonly problem: ImportProblem }) {
  const say = useTexts();
  const Sign = problem.kind === 'error' ? IconX : IconAlertTriangle;
  return (
    <span className={`d-value d-value--${problem.kind}`}>
      <Sign size={16} aria-hidden="true" />
      <span className={short(problem.value)}>{problem.value || <i>{say('import.empty')}</i>}</span>
    </span>
  );
}

/** The field in which a cell is repaired; offers what can be chosen. */
function Correction({
  problem,
  corrections,
}: {
  readonly problem: ImportProblem;
  readonly corrections: Corrections;
}) {
  const say = useTexts();
  const id = cellId(problem);
  const value = corrections.valueOf(problem);
  const options = problem.params.find(({ name }) => name === 'options')?.value.split(', ') ?? [];
  return (
    <div className={value.trim() === '' ? 'd-repair d-repair--open' : 'd-repair'}>
      <TextField
        id={id}
        label={say('import.hereOf', { field: problem.header, row: problem.row })}
        labelHidden
        width="full"
        placeholder={say('import.fillIn')}
        autoComplete="off"
        list={options.length > 0 ? `${id}-opties` : undefined}
        value={value}
        onChange={(event) => corrections.type(problem, event.target.value)}
      />
      {options.length > 0 ? (
        <datalist id={`${id}-opties`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}
