import { ButtonLink, EmptyState, IconUpload, PageTitle, Panel, useSession } from '@bundel/ui';
import { InvitationFrame } from '../invitation/invitation-frame.js';
import type { Invitation } from '../invitation/invitation.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { CheckedImport } from './checked-import.js';
import { importAddress, isWorking } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { AppliedImport, RefusedImport, WorkingImport } from './import-ends.js';
import { ImportStateTag } from './import-state-tag.js';
import { ReportButton } from './report-button.js';
import { useImport } from './use-import.js';
import { useImportWords } from './use-import-words.js';
import './import.css';

/** One import: how far it is, what was found, what is taken over and how it ended. */
export function ImportPage() {
  const say = useTexts();
  return (
    <InvitationFrame
      page={say('import.resultCrumb')}
      above={(call) => ({ label: say('import.title'), href: importAddress(call.id) })}
      density="compact"
    >
      {(call) => <Loaded call={call} />}
    </InvitationFrame>
  );
}

function Loaded({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const { found, unknown, failed, progress, again } = useImport();
  if (found) return <Shown call={call} one={found} progress={progress} onChanged={again} />;
  if (!unknown) return <Waiting failed={failed} onRetry={again} />;
  return (
    <>
      <PageTitle title={say('import.result')} />
      <Panel>
        <EmptyState
          title={say('import.none')}
          action={<ButtonLink href={importAddress(call.id)}>{say('import.toStart')}</ButtonLink>}
        />
      </Panel>
    </>
  );
}

function Shown(props: {
  readonly call: Invitation;
  readonly one: DemandImport;
  readonly progress: ReturnType<typeof useImport>['progress'];
  readonly onChanged: () => void;
}) {
  const { call, one } = props;
  return (
    <>
      <Title call={call} one={one} />
      {one.state === 'checking' || one.state === 'applying' ? (
        <WorkingImport one={one} progress={props.progress} />
      ) : null}
      {one.state === 'refused' || one.state === 'failed' ? <RefusedImport call={call} one={one} /> : null}
      {one.state === 'applied' ? <AppliedImport call={call} one={one} /> : null}
      <CheckedImport call={call} one={one} onChanged={props.onChanged} />
    </>
  );
}

function Title({ call, one }: { readonly call: Invitation; readonly one: DemandImport }) {
  const say = useTexts();
  const words = useImportWords();
  const { viewer } = useSession();
  const about = {
    file: one.fileName,
    sheet: one.sheet ?? '',
    rows: words.count(one.rowsRead),
    size: words.size(one),
    when: words.moment(one.uploadedAt),
    who: one.uploadedBy ?? '–',
  };
  const uploads = viewer?.membership?.role === 'demandOfficer' && call.state === 'open';
  const kind = one.rowsRead === 0 ? 'import.aboutBusy' : one.sheet ? 'import.aboutSheet' : 'import.about';
  return (
    <PageTitle
      title={say('import.result')}
      status={<ImportStateTag one={one} />}
      about={say(kind, about)}
      actions={
        <>
          {one.errorCount > 0 && !isWorking(one) ? <ReportButton one={one} /> : null}
          {uploads && one.state === 'checked' && one.errorCount > 0 ? (
            <ButtonLink icon={IconUpload} href={importAddress(call.id)}>
              {say('import.again')}
            </ButtonLink>
          ) : null}
        </>
      }
    />
  );
}
