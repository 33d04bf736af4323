import {
  Button,
  ButtonLink,
  Columns,
  KeyFigures,
  Notice,
  Panel,
  ProgressCount,
  Stack,
  TaskList,
  useSession,
} from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { importAddress } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { ImportFigures } from './import-figures.js';
import type { useImport } from './use-import.js';
import { useImportWords } from './use-import-words.js';
import { useRemoval } from './use-removal.js';

interface Props {
  readonly call: Invitation;
  readonly one: DemandImport;
}

/** How far the checking or the writing is, in rows. */
export function WorkingImport(props: {
  readonly one: DemandImport;
  readonly progress: ReturnType<typeof useImport>['progress'];
}) {
  const say = useTexts();
  const words = useImportWords();
  const { one, progress } = props;
  const task = one.state === 'applying' ? 'applying' : 'checking';
  const total = progress?.total ?? (one.rowsRead > 0 ? one.rowsRead : null);
  const done = progress?.done ?? 0;
  return (
    <Panel>
      <div role="status" className="d-working">
        {total === null ? (
          <div className="b-progress">
            <p className="b-progress__words">
              <strong>{say(`import.${task}`)}</strong>
              <span>{say('import.rowsDone', { done: words.count(done) })}</span>
            </p>
            <progress aria-label={say(`import.${task}`)} />
          </div>
        ) : (
          <ProgressCount
            label={say(`import.${task}`)}
            done={Math.min(done, total)}
            total={total}
            unit={say('import.rowsUnit')}
          />
        )}
      </div>
      <p className="d-note">{say(`import.${task}About`)}</p>
    </Panel>
  );
}

/** A file that cannot be read, or rows that could not be written: why, and what to do. */
export function RefusedImport({ call, one }: Props) {
  const say = useTexts();
  const words = useImportWords();
  const { viewer } = useSession();
  const { remove, removing, failed } = useRemoval(one);
  const uploads = viewer?.membership?.role === 'demandOfficer';
  return (
    <>
      {failed ? <Notice tone="bad" live="assertive" title={failed} /> : null}
      <Notice
        tone="bad"
        live="assertive"
        title={say(one.state === 'refused' ? 'import.refusedTitle' : 'import.failedTitle')}
        actions={
          uploads ? (
            <>
              <ButtonLink tone="primary" href={importAddress(call.id)}>
                {say('import.tryOther')}
              </ButtonLink>
              <Button onClick={remove}>{say(removing ? 'import.acting' : 'import.remove')}</Button>
            </>
          ) : null
        }
      >
        {one.failure ? (
          <p>
            {words.wrong(one.failure)} {words.remedy(one.failure)}
          </p>
        ) : null}
      </Notice>
    </>
  );
}

/** What was added, what changed and what stayed; and what comes next. */
export function AppliedImport({ call, one }: Props) {
  const say = useTexts();
  const words = useImportWords();
  const { choice, rowsWrong, appliedAt } = one;
  const figure = (key: string, label: string, value: number) => ({ key, label, value: words.count(value) });
  return (
    <>
      <Notice tone="ok" live="polite" title={say('import.appliedTitle')}>
        <p>
          {say('import.appliedAbout', {
            when: appliedAt ? words.moment(appliedAt) : '–',
            lead: call.leadOrganisationName,
          })}
        </p>
      </Notice>
      <Columns split="8-4">
        <Stack>
          <KeyFigures
            figures={[
              figure('added', say('import.added'), one.linesAdded ?? 0),
              figure('changed', say('import.changed'), one.linesChanged ?? 0),
              figure('unchanged', say('import.unchanged'), one.linesUnchanged ?? 0),
              ...(choice === 'rightRowsOnly' ? [figure('out', say('import.leftOut'), rowsWrong)] : []),
            ]}
          />
          <Panel>
            <ImportFigures one={one} />
          </Panel>
        </Stack>
        <Panel flush title={say('import.next')}>
          <TaskList
            tasks={[
              {
                key: 'lines',
                label: say('import.toLines'),
                href: `/behoefte/${call.id}`,
                about: say('import.nextAbout'),
                current: true,
              },
            ]}
          />
        </Panel>
      </Columns>
    </>
  );
}
