import { useState } from 'react';
import { Button, IconCheck, IconCopy } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** The link that the invited person opens, to copy; it is shown once. */
export function InvitationLink({ token }: { readonly token: string }) {
  const say = useTexts();
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/uitnodiging/${token}`;
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <div className="o-link">
      <p>{say('invite.linkAbout')}</p>
      <p>
        <code className="o-link__address" data-testid="invitation-link">
          {link}
        </code>
      </p>
      <Button icon={copied ? IconCheck : IconCopy} onClick={copy}>
        {copied ? say('invite.copied') : say('invite.copy')}
      </Button>
      <span role="status" className="b-hidden">
        {copied ? say('invite.copied') : ''}
      </span>
    </div>
  );
}
