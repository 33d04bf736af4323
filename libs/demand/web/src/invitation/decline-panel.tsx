import { useState } from 'react';
import { Button, Cluster, ErrorSummary, LinkButton, Panel, TextArea } from '@bundel/ui';
import { useMutation } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { errorOf, useProblems } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { DeclineInvitationDocument } from './invitation-documents.js';

const fieldOf = (path: readonly string[]) => (path[0] === 'reason' ? 'reden' : undefined);

/** Saying that the own body does not take part, with the reason that the lead body reads. */
export function DeclinePanel({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={say('invitation.decline')} about={say('invitation.declineAbout')}>
      {asking ? (
        <DeclineForm campaignId={campaignId} onLeave={() => setAsking(false)} />
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{say('invitation.declineAsk')}</Button>
        </div>
      )}
    </Panel>
  );
}

function DeclineForm({ campaignId, onLeave }: { readonly campaignId: string; readonly onLeave: () => void }) {
  const say = useTexts();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [reason, setReason] = useState('');
  const [{ fetching }, decline] = useMutation(DeclineInvitationDocument);
  const act = async () => {
    if (!report(reason.trim() ? [] : [{ field: 'reden', message: say('invitation.reasonMissing') }])) return;
    const { data } = await decline({ input: { campaignId, reason } });
    if (!data) return void report([{ message: say('failed.act') }]);
    report(toErrors(data.declineInvitation.errors, fieldOf));
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextArea
        id="reden"
        label={say('invitation.reason')}
        hint={say('invitation.reasonHint')}
        rows={3}
        autoFocus
        error={errorOf(errors, 'reden')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Cluster>
        <Button onClick={() => void act()}>
          {fetching ? say('invitation.declining') : say('invitation.declineAct')}
        </Button>
        <LinkButton onClick={onLeave}>{say('cancel')}</LinkButton>
      </Cluster>
    </>
  );
}
