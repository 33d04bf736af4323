import { Columns, LinkButton, Notice, Panel, Stack, useAddressValues, useSession } from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { ChoosePanel } from './choose-panel.js';
import { isRead } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { ImportFigures } from './import-figures.js';
import { ProblemsPanel } from './problems-panel.js';
import { RowWindow } from './row-window.js';
import { useCorrections } from './use-corrections.js';
import { useImportWords } from './use-import-words.js';
import { useProblemsPage } from './use-problems-page.js';
import { useTakingOver } from './use-taking-over.js';

interface Props {
  readonly call: Invitation;
  readonly one: DemandImport;
  readonly onChanged: () => void;
}

/** Named links to rows; the rest is in the table. */
const NAMED_ROWS = 12;

/** What was found in a file: the summary, the choice, and every error with its place and remedy. */
export function CheckedImport({ call, one, onChanged }: Props) {
  const { viewer } = useSession();
  const page = useProblemsPage(one);
  const corrections = useCorrections(one);
  const shown = page.list?.nodes ?? [];
  const taking = useTakingOver(one, () => corrections.filled(shown), corrections.save, onChanged);
  const chooses = viewer?.membership?.role === 'demandOfficer' && call.state === 'open';
  if (!isRead(one)) return null;
  return (
    <>
      {one.state === 'checked' ? (
        <Summary one={one} onRow={(row) => page.narrow({ rij: String(row) })} />
      ) : null}
      <Columns split="7-5">
        <Found one={one} row={page.row} />
        <ChoosePanel call={call} one={one} chooses={chooses} taking={taking} />
      </Columns>
      <Notes one={one} />
      {one.errorCount + one.questionCount > 0 ? (
        <ProblemsPanel
          one={one}
          page={page}
          corrections={corrections}
          corrects={chooses && one.state === 'checked'}
          onChanged={onChanged}
        />
      ) : null}
    </>
  );
}

/** The figures, and the row that is looked at. */
function Found({ one, row }: { readonly one: DemandImport; readonly row: number | null }) {
  const around = row ?? one.wrongRows[0]?.row ?? null;
  return (
    <Panel>
      <Stack>
        <ImportFigures one={one} />
        {around === null ? null : <RowWindow one={one} row={around} />}
      </Stack>
    </Panel>
  );
}

/** How many errors stand in which rows, or that there are none. */
function Summary({ one, onRow }: { readonly one: DemandImport; readonly onRow: (row: number) => void }) {
  const say = useTexts();
  const words = useImportWords();
  const { values } = useAddressValues();
  const { errorCount, rowsWrong, rowsRead } = one;
  if (errorCount === 0)
    return (
      <Notice tone="ok" live="polite" title={say('import.allGood', { rows: words.count(rowsRead) })}>
        <p>{say('import.allGoodAbout')}</p>
      </Notice>
    );
  const rows = say('import.ofRows', { wrong: words.count(rowsWrong), rows: words.count(rowsRead) });
  const named = one.wrongRows.slice(0, NAMED_ROWS);
  return (
    <Notice
      tone="bad"
      live="polite"
      title={
        errorCount === 1
          ? say('import.errorsOne', { rows })
          : say('import.errorsMany', { errors: words.count(errorCount), rows })
      }
    >
      <p>
        {say('import.fixThem')}{' '}
        {named.map(({ row, errors }, index) => (
          <span key={row}>
            <LinkButton aria-pressed={values.rij === String(row)} onClick={() => onRow(row)}>
              {say('import.row', { row })}
            </LinkButton>
            {errors > 1 ? ` ${say('import.rowErrors', { errors })}` : ''}
            {index < named.length - 1 ? ', ' : ''}
          </span>
        ))}
        {rowsWrong > named.length ? ` ${say('import.andMore', { count: rowsWrong - named.length })}` : ''}
        {'. '}
        {say('import.wholeFile')}
      </p>
    </Notice>
  );
}

/** Hidden rows, other sheets, columns that are not read. */
function Notes({ one }: { readonly one: DemandImport }) {
  const say = useTexts();
  const words = useImportWords();
  if (one.notes.length === 0) return null;
  return (
    <Notice title={say('import.notes')}>
      <ul className="d-list">
        {one.notes.map((note) => (
          <li key={note.code}>
            {words.wrong(note)} {words.remedy(note)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
