import { useEffect, useRef } from 'react';
import { IconAlertTriangle } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './notice.css';

/** One refusal: what is wrong and the id of the field where it is put right. */
export interface FieldError {
  readonly field?: string;
  readonly message: string;
}

/**
 * All errors of a form above the form. Takes the focus when it appears and whenever `attempt` changes;
 * each error leads to its field.
 */
export function ErrorSummary(props: {
  readonly errors: readonly FieldError[];
  readonly title?: string;
  /** Counts the presses on the button, so that the same errors get the focus again. */
  readonly attempt?: number;
}) {
  const say = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const count = props.errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count, props.attempt]);
  if (count === 0) return null;

  const title = props.title ?? (count === 1 ? say('errorOne') : say('errorMany', { count }));
  return (
    <div className="b-notice b-notice--bad" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <IconAlertTriangle size={22} aria-hidden="true" />
      <div className="b-notice__words">
        <p className="b-notice__title">{title}</p>
        <ul>
          {props.errors.map((error) => (
            <li key={`${error.field ?? ''}${error.message}`}>
              {error.field ? (
                <a
                  href={`#${error.field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const target = document.getElementById(error.field ?? '');
                    target?.scrollIntoView({ block: 'center' });
                    target?.focus();
                  }}
                >
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
