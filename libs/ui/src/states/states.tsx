import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.js';
import { IconRefresh } from '../icons/icons.js';
import { Notice } from '../notice/notice.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { formatNumber } from '../texts/format.js';
import './states.css';

/** What will stand here, who makes it happen and the one next act. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="b-empty">
      <p className="b-empty__title">{props.title}</p>
      {props.children ? <div>{props.children}</div> : null}
      {props.action ? <div className="b-empty__action">{props.action}</div> : null}
    </div>
  );
}

/** True once `ms` have passed; so that quick answers show no grey rows. */
function usePassed(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** Grey rows that keep the height of what is coming; shown after 300 ms. */
export function LoadingRows({ rows = 5, delay = 300 }: { readonly rows?: number; readonly delay?: number }) {
  const say = useUiTexts();
  const late = usePassed(delay);
  return (
    <div className="b-loading" role="status">
      {late ? <span className="b-hidden">{say('loading')}</span> : null}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={late ? 'b-loading__row b-loading__row--seen' : 'b-loading__row'} />
      ))}
    </div>
  );
}

/** What failed, what was kept, what to do; with the number by which it is found again. */
export function ErrorState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly reference?: string;
  readonly onRetry?: () => void;
}) {
  const say = useUiTexts();
  return (
    <Notice
      tone="bad"
      title={props.title}
      live="assertive"
      actions={
        props.onRetry ? (
          <Button icon={IconRefresh} onClick={props.onRetry}>
            {say('retry')}
          </Button>
        ) : null
      }
    >
      {props.children}
      {props.reference ? (
        <p className="b-error__reference">{say('reference', { reference: props.reference })}</p>
      ) : null}
    </Notice>
  );
}

/** Progress of a job in counts, with a bar beneath; the counts are the message. */
export function ProgressCount(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly unit: string;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const said = say('progress', {
    done: formatNumber(props.done, language),
    total: formatNumber(props.total, language),
    unit: props.unit,
  });
  return (
    <div className="b-progress">
      <p className="b-progress__words">
        <strong>{props.label}</strong> <span>{said}</span>
      </p>
      <progress max={props.total} value={props.done} aria-label={props.label}>
        {said}
      </progress>
    </div>
  );
}
