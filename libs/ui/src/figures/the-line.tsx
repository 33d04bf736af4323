import { classes } from '../layout/classes.js';
import { Link } from '../link/link.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './the-line.css';

/** A stage on a line: a word, one figure or date, and how far it is. */
export interface Stage {
  readonly key: string;
  readonly label: string;
  readonly figure?: string;
  readonly href?: string;
  readonly state: 'done' | 'current' | 'toCome';
}

const STATE_WORD = { done: 'lineDone', current: 'lineCurrent', toCome: 'lineToCome' } as const;

/** Stages in order, along a line; upright on a narrow screen. */
export function StageLine({ label, stages }: { readonly label: string; readonly stages: readonly Stage[] }) {
  const say = useUiTexts();
  return (
    <nav className="b-line" aria-label={label}>
      <ol>
        {stages.map((stage) => (
          <li
            key={stage.key}
            className={classes('b-line__stage', `b-line__stage--${stage.state}`)}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            <span className="b-line__label">
              {stage.href ? <Link href={stage.href}>{stage.label}</Link> : stage.label}
              <span className="b-hidden">, {say(STATE_WORD[stage.state])}</span>
            </span>
            <span className="b-line__figure">{stage.figure ?? '–'}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The signature of the portal: behoefte → … → afroep, with one figure per stage, on every page of a campaign or tender. */
export function TheLine({ stages }: { readonly stages: readonly Stage[] }) {
  const say = useUiTexts();
  return (
    <div className="b-line-frame">
      <StageLine label={say('line')} stages={stages} />
    </div>
  );
}

/** Dates that matter, in order. */
export function Timeline({ label, stages }: { readonly label: string; readonly stages: readonly Stage[] }) {
  return <StageLine label={label} stages={stages} />;
}
