import type { ReactNode } from 'react';
import { Button } from '../button/button.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './receipt.css';

/** What happens and that it cannot be undone, directly above the button that does it. */
export function IrrevocableAct(props: {
  /** What happens, in one or two sentences. */
  readonly consequence: ReactNode;
  /** The verb and its object: "Geef mijn sleuteldeel". */
  readonly act: string;
  readonly onAct: () => void;
  readonly busy?: string;
  /** The way out: "Nu niet". */
  readonly otherwise?: ReactNode;
  readonly children?: ReactNode;
}) {
  const say = useUiTexts();
  return (
    <div className="b-act">
      {props.children}
      <p>
        {props.consequence} <strong>{say('cannotBeUndone')}</strong>
      </p>
      <div className="b-cluster">
        <Button tone="primary" onClick={props.onAct}>
          {props.busy ?? props.act}
        </Button>
        {props.otherwise}
      </div>
    </div>
  );
}
