import { useRef } from 'react';
import {
  Button,
  DataTable,
  ErrorSummary,
  FilterToggle,
  IconAlertTriangle,
  IconCheck,
  IconX,
  Pager,
  Panel,
} from '@bundel/ui';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import type { DemandImport } from './demand-import.js';
import { isCorrectable } from './use-corrections.js';
import type { Corrections } from './use-corrections.js';
import { useProblemColumns } from './problem-columns.js';
import type { useProblemsPage } from './use-problems-page.js';

interface Props {
  readonly one: DemandImport;
  readonly page: ReturnType<typeof useProblemsPage>;
  readonly corrections: Corrections;
  /** Whether this person may repair cells here. */
  readonly corrects: boolean;
  readonly onChanged: () => void;
}

/** Every error with its row, column and value, what to do about it, and a field to repair it. */
export function ProblemsPanel(props: Props) {
  const say = useTexts();
  const { one, page, corrections, corrects } = props;
  const { errors, attempt, report } = useFormAttempt();
  const shown = page.list?.nodes ?? [];
  const filled = corrections.filled(shown);
  const save = async (cells: typeof filled) => {
    if (cells.length === 0) return void report([{ message: say('import.nothingTyped') }]);
    if (report(await corrections.save(cells))) props.onChanged();
  };
  const columns = useProblemColumns(corrections, corrects, (row) => page.narrow({ rij: String(row) }));
  if (page.failed) return <Waiting failed onRetry={page.again} />;
  return (
    <form
      id="fouten"
      tabIndex={-1}
      className="d-problems"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(filled);
      }}
    >
      <Panel
        flush
        title={say('import.problems')}
        about={<Counts one={one} />}
        actions={<Narrow {...props} onTake={(cells) => void save(cells)} />}
        foot={corrects ? <Foot count={filled.length} busy={corrections.saving} /> : undefined}
      >
        <div className="d-problems__errors">
          <ErrorSummary errors={errors} attempt={attempt} />
        </div>
        <DataTable
          caption={say('import.problems')}
          columns={columns}
          rows={shown}
          rowKey={(problem) => String(problem.number)}
          loading={!page.list}
          refreshing={page.fetching}
          empty={<p>{say('import.noProblems')}</p>}
        />
        {page.list && page.list.totalCount > shown.length ? (
          <Pager
            table={say('import.problems')}
            from={page.pages.from}
            to={page.pages.from + shown.length - 1}
            total={page.list.totalCount}
            note={say('import.sorted')}
            onPrevious={page.pages.onPrevious}
            onNext={page.pages.onNext}
          />
        ) : null}
      </Panel>
    </form>
  );
}

function Counts({ one }: { readonly one: DemandImport }) {
  const say = useTexts();
  const errors = say('import.errorsCount', { count: one.errorCount });
  if (one.questionCount === 0) return errors;
  return say('import.problemsAbout', {
    errors,
    questions: say('import.questionsCount', { count: one.questionCount }),
  });
}

/** Which problems are shown, and taking over the suggestions among them. */
function Narrow(props: Props & { readonly onTake: (cells: ReturnType<Corrections['filled']>) => void }) {
  const say = useTexts();
  const { one, page, corrections, corrects } = props;
  const nodes = page.list?.nodes ?? [];
  const offered = nodes.filter((problem) => problem.suggestion !== null && isCorrectable(problem));
  const pill = (kind: 'error' | 'question' | null, words: string, icon: React.ReactNode = null) => (
    <FilterToggle
      pressed={page.kind === kind && page.row === null}
      onPress={() => page.narrow({ soort: kind ?? '', rij: '' })}
    >
      {icon}
      {words}
    </FilterToggle>
  );
  const row = page.row;
  return (
    <>
      {pill(null, say('import.all', { count: one.errorCount + one.questionCount }))}
      {one.questionCount > 0 && one.errorCount > 0 ? (
        <>
          {pill(
            'error',
            say('import.onlyErrors', { count: one.errorCount }),
            <IconX size={15} aria-hidden="true" />,
          )}
          {pill(
            'question',
            say('import.onlyQuestions', { count: one.questionCount }),
            <IconAlertTriangle size={15} aria-hidden="true" />,
          )}
        </>
      ) : null}
      {row === null ? null : (
        <FilterToggle pressed onPress={() => page.narrow({ rij: '' })}>
          <span className="b-hidden">{say('import.removeRow')}: </span>
          {say('import.onlyRow', { row })}
          <IconX size={15} aria-hidden="true" />
        </FilterToggle>
      )}
      {corrects && offered.length > 0 ? (
        <Button icon={IconCheck} onClick={() => props.onTake(suggested(offered, corrections))}>
          {say('import.takeSuggestions', { count: offered.length })}
        </Button>
      ) : null}
    </>
  );
}

const suggested = (offered: Parameters<Corrections['filled']>[0], corrections: Corrections) =>
  offered
    .map((problem) => ({ row: problem.row, column: problem.column, value: corrections.valueOf(problem) }))
    .filter(({ value }) => value.trim() !== '');

function Foot({ count, busy }: { readonly count: number; readonly busy: boolean }) {
  const say = useTexts();
  const save = useRef<HTMLButtonElement>(null);
  return (
    <div className="d-problems__foot">
      <p>{say('import.suggestionsAbout')}</p>
      <Button ref={save} type="submit" icon={IconCheck}>
        {busy ? say('import.saving') : count === 0 ? say('import.save_none') : say('import.save', { count })}
      </Button>
    </div>
  );
}
