import { useState } from 'react';
import { EmptyState, PageTitle, Panel, useSession } from '@bundel/ui';
import { useQuery } from 'urql';
import { InvitationFrame } from '../invitation/invitation-frame.js';
import type { Invitation } from '../invitation/invitation.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { DemandDraftDocument } from './demand-form-documents.js';
import { DemandForm } from './demand-form.js';

/** The form in which a body says what it needs. */
export function DemandFormPage() {
  const say = useTexts();
  return (
    <InvitationFrame page={say('demandForm.title')}>{(call) => <MayFill call={call} />}</InvitationFrame>
  );
}

/** Who may not fill it in is told who may. */
function MayFill({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const { viewer } = useSession();
  const fills = viewer?.membership?.role === 'demandOfficer';
  if (fills && call.state === 'open') return <Loaded call={call} />;
  return (
    <>
      <PageTitle title={say('demandForm.title')} about={call.title} />
      <Panel>
        <EmptyState title={say(fills ? 'demandForm.closed' : 'demandForm.notYours')}>
          <p>{say(fills ? 'demandForm.closedAbout' : 'demandForm.notYoursAbout')}</p>
        </EmptyState>
      </Panel>
    </>
  );
}

function Loaded({ call }: { readonly call: Invitation }) {
  const [round, setRound] = useState(0);
  const [{ data, error, fetching }, ask] = useQuery({
    query: DemandDraftDocument,
    variables: { campaignId: call.id },
    requestPolicy: 'network-only',
  });
  const reload = () => {
    ask({ requestPolicy: 'network-only' });
    setRound((count) => count + 1);
  };
  if (fetching || !data?.demandDraft)
    return <Waiting failed={error !== undefined && !fetching} onRetry={reload} />;
  return <DemandForm key={round} call={call} draft={data.demandDraft} onReload={reload} />;
}
