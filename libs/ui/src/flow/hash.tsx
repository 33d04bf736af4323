import { useState } from 'react';
import { IconCheck, IconCopy } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './receipt.css';

/** A hash with its middle left out, and a button that copies the whole. */
export function Hash({
  value,
  algorithm = 'sha-256',
}: {
  readonly value: string;
  readonly algorithm?: string;
}) {
  const say = useUiTexts();
  const [copied, setCopied] = useState(false);
  const short = value.length > 14 ? `${value.slice(0, 4)}…${value.slice(-4)}` : value;
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 3000);
    });
  };
  const Sign = copied ? IconCheck : IconCopy;
  return (
    <span className="b-hash">
      <span className="b-mono">
        {algorithm} {short}
      </span>
      <button type="button" className="b-hash__copy" onClick={copy} aria-label={say('copyWhole', { value })}>
        <Sign size={15} aria-hidden="true" />
      </button>
      <span className="b-hash__said" role="status">
        {copied ? say('copied') : ''}
      </span>
    </span>
  );
}
