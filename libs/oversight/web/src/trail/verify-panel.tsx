import { useState } from 'react';
import { Button, ButtonLink, IconCheck, IconCopy, IconDownload, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import './verify-panel.css';

const KEY = '/.well-known/audit-key.pem';
const OPENSSL =
  'openssl pkeyutl -verify -rawin -pubin -inkey audit-key.pub.pem -in document.txt -sigfile signature.bin';

/** How anybody who can reach the server checks the trail without trusting the portal. */
export function VerifyPanel() {
  const say = useTexts();
  return (
    <Panel title={say('state.verify')} about={say('state.verifyAbout')}>
      <Command text={`npm run verify-audit -- --data <${say('state.dataFolder')}>`} />
      <p>{say('state.verifyCommand')}</p>
      <details className="oversight-more">
        <summary>{say('state.openssl')}</summary>
        <Command text={OPENSSL} />
        <p>{say('state.opensslAbout')}</p>
        <p>{say('state.key')}</p>
      </details>
      <p>
        <ButtonLink href={KEY} download icon={IconDownload}>
          {say('state.keyDownload')}
        </ButtonLink>
      </p>
    </Panel>
  );
}

function Command({ text }: { readonly text: string }) {
  const say = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div className="oversight-command">
      <code>{text}</code>
      <Button
        tone="quiet"
        icon={copied ? IconCheck : IconCopy}
        onClick={copy}
        aria-label={`${say('state.copy')}: ${text}`}
      >
        {copied ? say('state.copied') : say('state.copy')}
      </Button>
    </div>
  );
}
