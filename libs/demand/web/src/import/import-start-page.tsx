import {
  Columns,
  EmptyState,
  Notice,
  PageTitle,
  Panel,
  Stack,
  useAddressValues,
  useSession,
} from '@bundel/ui';
import { InvitationFrame } from '../invitation/invitation-frame.js';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { EarlierImports } from './earlier-imports.js';
import { FileDownloads } from './file-downloads.js';
import { UploadPanel } from './upload-panel.js';
import './import.css';

/** Where a body fetches the template, chooses a file and finds what it imported before. */
export function ImportStartPage() {
  const say = useTexts();
  return <InvitationFrame page={say('import.title')}>{(call) => <Start call={call} />}</InvitationFrame>;
}

function Start({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const { viewer } = useSession();
  const { values } = useAddressValues();
  const fills = viewer?.membership?.role === 'demandOfficer';
  return (
    <>
      <PageTitle title={say('import.title')} about={say('import.startAbout')} />
      {values.verwijderd === 'ja' ? <Notice tone="ok" live="polite" title={say('import.removed')} /> : null}
      <Columns split="7-5">
        {fills && call.state === 'open' ? <UploadPanel call={call} /> : <NoUpload isOfficer={fills} />}
        <Stack>
          <FileDownloads campaignId={call.id} />
        </Stack>
      </Columns>
      <EarlierImports campaignId={call.id} />
    </>
  );
}

/** Who may not hand in a file, or no longer, is told why. */
function NoUpload({ isOfficer }: { readonly isOfficer: boolean }) {
  const say = useTexts();
  return (
    <Panel>
      <EmptyState title={say(isOfficer ? 'demandForm.closed' : 'demandForm.notYours')}>
        <p>{say(isOfficer ? 'demandForm.closedAbout' : 'demandForm.notYoursAbout')}</p>
      </EmptyState>
    </Panel>
  );
}
