import type { ReactNode } from 'react';
import { IconAlertTriangle } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './field.css';

/** What every field says: label above, hint under the label, error under the field. */
export interface FieldWords {
  /** Also the target of the error summary. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Not required; the field then says so. */
  readonly optional?: boolean;
  /** The label is only for screen readers: in a grid with a visible column head. */
  readonly labelHidden?: boolean;
}

/** The attributes by which an input points to its hint and its error. */
export function describedBy({ id, hint, error }: FieldWords) {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined };
}

/** The error under a field, with icon and word. */
export function FieldFault({ id, error }: { readonly id: string; readonly error?: string }) {
  const say = useUiTexts();
  if (!error) return null;
  return (
    <p className="b-field__error" id={`${id}-error`}>
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>
        <span className="b-hidden">{say('errorPrefix')} </span>
        {error}
      </span>
    </p>
  );
}

/** Label, hint and error around one input. */
export function Field({ words, children }: { readonly words: FieldWords; readonly children: ReactNode }) {
  const say = useUiTexts();
  return (
    <div className={classes('b-field', words.error && 'b-field--bad')}>
      <label
        id={`${words.id}-label`}
        htmlFor={words.id}
        className={classes('b-field__label', words.labelHidden && 'b-hidden')}
      >
        {words.label}
        {words.optional ? <span className="b-field__optional"> ({say('optional')})</span> : null}
      </label>
      {words.hint ? (
        <p className="b-field__hint" id={`${words.id}-hint`}>
          {words.hint}
        </p>
      ) : null}
      {children}
      <FieldFault id={words.id} error={words.error} />
    </div>
  );
}

/** Several inputs that answer one question. */
export function FieldGroup({
  words,
  children,
}: {
  readonly words: FieldWords;
  readonly children: ReactNode;
}) {
  const say = useUiTexts();
  const { id, ...described } = describedBy(words);
  return (
    <fieldset
      className={classes('b-field', words.error && 'b-field--bad')}
      aria-describedby={described['aria-describedby']}
    >
      <legend className={classes('b-field__label', words.labelHidden && 'b-hidden')}>
        {words.label}
        {words.optional ? <span className="b-field__optional"> ({say('optional')})</span> : null}
      </legend>
      {words.hint ? (
        <p className="b-field__hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      ) : null}
      {children}
      <FieldFault id={id} error={words.error} />
    </fieldset>
  );
}

/** The one sentence on top of a form. */
export function FormSentence({ children }: { readonly children?: ReactNode }) {
  const say = useUiTexts();
  return (
    <p className="b-form-sentence">
      {say('formSentence')} {children}
    </p>
  );
}
