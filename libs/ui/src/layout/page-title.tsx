import type { ReactNode } from 'react';
import './page-title.css';

/** The title of a page with its status, one line about it, and at the right the actions with one primary button. */
export function PageTitle(props: {
  readonly title: string;
  readonly status?: ReactNode;
  readonly about?: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Off where a title is only an example; else the window is named after it. */
  readonly namesWindow?: boolean;
  /** Only for an example inside another page. */
  readonly level?: 1 | 2;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h1';
  return (
    <div className="b-title">
      {props.namesWindow === false ? null : <title>{`${props.title} · Bundel`}</title>}
      <div className="b-title__words">
        <div className="b-title__line">
          <Heading className="b-title__name" tabIndex={-1}>
            {props.title}
          </Heading>
          {props.status}
        </div>
        {props.about ? <p className="b-title__about">{props.about}</p> : null}
      </div>
      {props.actions || props.note ? (
        <div className="b-title__actions">
          {props.note ? <p className="b-title__note">{props.note}</p> : null}
          {props.actions}
        </div>
      ) : null}
    </div>
  );
}
