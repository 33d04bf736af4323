import { useState } from 'react';
import { Button, ErrorSummary, Hash, Notice, Panel, TextArea } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { ApprovePanel } from './approve-panel.js';
import { InviteToSignOffDocument, WithdrawBundleDocument } from './bundle-act-documents.js';
import { hasEnded, type Bundle } from './bundle.js';
import { ParticipantsPanel } from './participants-panel.js';
import { useAct } from './use-act.js';

/** Asking all participants to approve, seeing who did, or giving the bundle up. */
export function ApprovalStep({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  return (
    <>
      {bundle.state === 'signed' ? (
        <Notice tone="ok" title={say('approval.signed')}>
          {say('approval.signedAbout')}
        </Notice>
      ) : null}
      {bundle.state === 'draft' || bundle.state === 'inObjection' ? <Invite bundle={bundle} /> : null}
      <ApprovePanel bundle={bundle} />
      <ParticipantsPanel key={bundle.version} bundle={bundle} />
      {hasEnded(bundle) ? null : <Withdraw bundle={bundle} />}
    </>
  );
}

function Invite({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const act = useAct(InviteToSignOffDocument);
  return (
    <Panel title={say('approval.invite')} about={say('approval.inviteAbout')}>
      <ErrorSummary errors={act.errors.map(({ message }) => ({ message }))} attempt={act.attempt} />
      <p>
        {say('approval.hash')} <Hash value={bundle.contentHash} />
      </p>
      <Button
        tone="primary"
        disabled={act.busy}
        onClick={() => void act.run({ bundleId: bundle.id, version: bundle.version })}
      >
        {say(act.busy ? 'bundle.saving' : 'approval.inviteAct')}
      </Button>
    </Panel>
  );
}

function Withdraw({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [reason, setReason] = useState('');
  const act = useAct(WithdrawBundleDocument);
  return (
    <Panel title={say('withdraw.title')} about={say('withdraw.about')}>
      <ActForm
        act={act}
        onSend={() => void act.run({ bundleId: bundle.id, version: bundle.version, reason })}
      >
        <TextArea
          id="reason"
          rows={3}
          maxLength={2000}
          label={say('withdraw.reason')}
          error={act.errors.find(({ field }) => field === 'reason')?.message}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" disabled={act.busy}>
          {say(act.busy ? 'bundle.saving' : 'withdraw.act')}
        </Button>
      </ActForm>
    </Panel>
  );
}
