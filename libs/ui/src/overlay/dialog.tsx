import type { ReactNode } from 'react';
import { Dialog as Base } from '@base-ui/react/dialog';
import { IconX } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './overlay.css';

/** A short question that must be answered first. Not for reading: that belongs on a page. */
export function Dialog(props: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly about?: ReactNode;
  readonly children?: ReactNode;
  /** The answers; the safe one first, the act last. */
  readonly actions: ReactNode;
}) {
  const say = useUiTexts();
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange(open)}>
      <Base.Portal>
        <Base.Backdrop className="b-dialog-scrim" />
        <Base.Popup className="b-dialog density-comfortable">
          <div className="b-dialog__head">
            <Base.Title className="b-dialog__title">{props.title}</Base.Title>
            <Base.Close className="b-dialog__close" aria-label={say('close')}>
              <IconX size={20} aria-hidden="true" />
            </Base.Close>
          </div>
          {props.about ? (
            <Base.Description className="b-dialog__about">{props.about}</Base.Description>
          ) : null}
          {props.children}
          <div className="b-cluster b-dialog__actions">{props.actions}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
