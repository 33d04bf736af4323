import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.js';
import './panel.css';

export interface PanelProps {
  readonly title?: ReactNode;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
  readonly tone?: 'plain' | 'bad' | 'ok' | 'current';
  /** The content touches the edges: for tables and lists with their own padding. */
  readonly flush?: boolean;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}

/** A white panel with a head; the unit in which a page is told. */
export function Panel(props: PanelProps) {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
      className={classes('b-panel', props.tone && `b-panel--${props.tone}`, props.flush && 'b-panel--flush')}
      aria-labelledby={props.title ? id : undefined}
    >
      {props.title || props.actions ? (
        <div className="b-panel__head">
          <div className="b-panel__words">
            {props.title ? <Heading id={id}>{props.title}</Heading> : null}
            {props.about ? <p className="b-panel__about">{props.about}</p> : null}
          </div>
          {props.actions ? <div className="b-panel__actions">{props.actions}</div> : null}
        </div>
      ) : null}
      <div className="b-panel__body">{props.children}</div>
      {props.foot ? <div className="b-panel__foot">{props.foot}</div> : null}
    </section>
  );
}
