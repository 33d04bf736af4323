import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconLock } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import './notice.css';

const ICONS = {
  info: IconInfoCircle,
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlertTriangle,
  seal: IconLock,
};

/** A message in the flow of the page. `live` has it read out when it appears. */
export function Notice(props: {
  readonly tone?: keyof typeof ICONS;
  readonly title?: ReactNode;
  readonly live?: 'polite' | 'assertive';
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const tone = props.tone ?? 'info';
  const Sign = ICONS[tone];
  const role = props.live === 'assertive' ? 'alert' : props.live === 'polite' ? 'status' : undefined;
  return (
    <div className={classes('b-notice', `b-notice--${tone}`)} role={role}>
      <Sign size={22} aria-hidden="true" />
      <div className="b-notice__words">
        {props.title ? <p className="b-notice__title">{props.title}</p> : null}
        {props.children}
        {props.actions ? <div className="b-cluster b-notice__actions">{props.actions}</div> : null}
      </div>
    </div>
  );
}
