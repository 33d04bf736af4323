import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { IconRoute, IconX } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './key-figures.css';

/** One number that matters; with `provenance` it can be asked where it comes from. */
export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Smaller words after the value, such as "van 68". */
  readonly unit?: string;
  readonly note?: ReactNode;
  readonly provenance?: ReactNode;
}

/** The row of numbers on top of a page; origins open directly below, in the flow. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const shown = figures.find((figure) => figure.key === open && figure.provenance !== undefined);
  const panel = useId();
  return (
    <div className="b-figures">
      <dl className="b-figures__row">
        {figures.map((figure) => (
          <div key={figure.key} className="b-figures__one">
            <dt>{figure.label}</dt>
            <dd>
              <span className="b-figures__value">
                {figure.provenance ? (
                  <ProvenanceButton
                    open={figure.key === open}
                    controls={panel}
                    onPress={() => setOpen(figure.key === open ? null : figure.key)}
                  >
                    {figure.value}
                  </ProvenanceButton>
                ) : (
                  figure.value
                )}
                {figure.unit ? <span className="b-figures__unit"> {figure.unit}</span> : null}
              </span>
              {figure.note ? <span className="b-figures__note">{figure.note}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <div id={panel}>
        {shown ? (
          <ProvenancePanel figure={`${shown.value} (${shown.label})`} onClose={() => setOpen(null)}>
            {shown.provenance}
          </ProvenancePanel>
        ) : null}
      </div>
    </div>
  );
}

/** A traceable number: dotted underline, and a button that opens its origin. */
export function ProvenanceButton(props: {
  readonly open: boolean;
  readonly controls: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classes('b-traceable', props.open && 'b-traceable--open')}
      aria-expanded={props.open}
      aria-controls={props.controls}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

/** The origin of a number: what it is, from how many lines, of which run, and the way to them. */
export function ProvenancePanel(props: {
  readonly figure: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const say = useUiTexts();
  return (
    <section className="b-provenance" aria-label={say('provenanceOf', { figure: props.figure })}>
      <div className="b-provenance__head">
        <IconRoute size={18} aria-hidden="true" />
        <strong>{say('provenanceOf', { figure: props.figure })}</strong>
        <button
          type="button"
          className="b-provenance__close"
          aria-label={say('close')}
          onClick={props.onClose}
        >
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="b-provenance__body">{props.children}</div>
    </section>
  );
}
