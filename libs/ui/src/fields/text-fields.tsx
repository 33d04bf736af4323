import type { FocusEvent, InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { classes } from '../layout/classes.js';
import { useUiLanguage } from '../texts/ui-texts.js';
import { describedBy, Field } from './field.js';
import type { FieldWords } from './field.js';
import { groupDigits, writeInto } from './number-text.js';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'required'>;

/** Width in characters of what is expected, so that the box tells how much goes in. */
type Width = 'short' | 'medium' | 'long' | 'full';

export interface TextFieldProps extends FieldWords, InputProps {
  readonly width?: Width;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    optional,
    labelHidden,
    id,
    width = 'long',
    before,
    after,
    className,
    ...input
  } = props;
  const words = { label, hint, error, optional, labelHidden, id };
  return (
    <Field words={words}>
      <div className={classes('b-input', `b-input--${width}`)}>
        {before ? (
          <span className="b-input__before" aria-hidden="true">
            {before}
          </span>
        ) : null}
        <input
          type="text"
          {...input}
          {...describedBy(words)}
          className={classes('b-control', before ? 'b-control--before' : null, className)}
        />
        {after ? <span className="b-input__after">{after}</span> : null}
      </div>
    </Field>
  );
}

export interface TextAreaProps
  extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'required'> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, labelHidden, id, rows = 4, ...area } = props;
  const words = { label, hint, error, optional, labelHidden, id };
  return (
    <Field words={words}>
      <textarea rows={rows} {...area} {...describedBy(words)} className="b-control b-control--area" />
    </Field>
  );
}

/** A number as people write it: grouped on leaving the field, right-aligned. Validation stays with the form. */
export function NumberField({ decimals = 0, ...props }: TextFieldProps & { readonly decimals?: number }) {
  const language = useUiLanguage();
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const written = groupDigits(event.target.value, language, decimals);
    if (written !== null && written !== event.target.value) writeInto(event.target, written);
    props.onBlur?.(event);
  };
  return (
    <TextField
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      width="short"
      {...props}
      className={classes('b-control--number', props.className)}
      onBlur={leave}
    />
  );
}

/** An amount: € at the left, number at the right, comma accepted, two decimals on leaving. */
export function MoneyField(props: TextFieldProps & { readonly decimals?: number }) {
  return <NumberField decimals={2} before="€" {...props} />;
}
