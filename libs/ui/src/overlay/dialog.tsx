import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconX } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './overlay.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly about?: ReactNode;
  readonly children?: ReactNode;
  /** The answers; the safe one first, the act last. */
  readonly actions: ReactNode;
}

/** A short question that must be answered first. Not for reading: that belongs on a page. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

/** The browser's own modal dialog: it keeps the focus inside, gives it back, and closes with Escape. */
function OpenDialog(props: DialogProps) {
  const say = useUiTexts();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className="b-dialog density-comfortable"
      aria-labelledby={`${id}-title`}
      aria-describedby={props.about ? `${id}-about` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        props.onOpenChange(false);
      }}
    >
      <div className="b-dialog__head">
        <h2 id={`${id}-title`} className="b-dialog__title">
          {props.title}
        </h2>
        <button
          type="button"
          className="b-dialog__close"
          aria-label={say('close')}
          onClick={() => props.onOpenChange(false)}
        >
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      {props.about ? (
        <div id={`${id}-about`} className="b-dialog__about">
          {props.about}
        </div>
      ) : null}
      {props.children}
      <div className="b-cluster b-dialog__actions">{props.actions}</div>
    </dialog>
  );
}
