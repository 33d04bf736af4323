import type { ReactNode } from 'react';
import { IconCalendarEvent } from '../icons/icons.js';
import { formatBindingMoment, formatClock } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { useServerClock } from './server-clock.js';
import { reachedMark, timeLeft } from './time-left.js';
import './deadline-bar.css';

/** The closing moment, always in sight, told by the clock of the server. */
export function DeadlineBar(props: {
  readonly closesAt: string;
  readonly serverNow: string;
  /** False while the server cannot be reached. */
  readonly connected?: boolean;
  readonly label?: string;
  /** Draft state, such as "Bewaard om 14:31:52" and "Nog niet ingediend. Bewaren is geen indienen." */
  readonly state?: ReactNode;
  readonly action?: ReactNode;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const connected = props.connected ?? true;
  const now = useServerClock(props.serverNow, connected);
  const left = Date.parse(props.closesAt) - now;
  const mark = reachedMark(left);
  return (
    <section className="b-deadline" aria-label={props.label ?? say('closes')}>
      <IconCalendarEvent className="b-deadline__sign" size={24} aria-hidden="true" />
      <dl>
        <div>
          <dt>{props.label ?? say('closes')}</dt>
          <dd>{formatBindingMoment(props.closesAt, language)}</dd>
        </div>
        <div>
          <dt>{say('left')}</dt>
          <dd>{timeLeft(left, say)}</dd>
        </div>
        <div>
          <dt>{connected ? say('serverTimeCounts') : say('serverLost')}</dt>
          <dd>{formatClock(new Date(now), language)}</dd>
        </div>
      </dl>
      {props.state ? <div className="b-deadline__state">{props.state}</div> : null}
      {props.action}
      <span className="b-hidden" role="status">
        {mark === null ? '' : say('timeLeft', { left: timeLeft(mark, say) })}
      </span>
    </section>
  );
}
