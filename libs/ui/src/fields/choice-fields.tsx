import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { IconChevronDown } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { useUiTexts } from '../texts/ui-texts.js';
import { describedBy, Field, FieldFault, FieldGroup } from './field.js';
import type { FieldWords } from './field.js';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about?: ReactNode;
}

export interface SelectProps
  extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'required'> {
  readonly choices: readonly Choice[];
  /** The empty first choice; false when there is always a choice made. */
  readonly empty?: string | false;
  readonly ref?: Ref<HTMLSelectElement>;
}

/** A choice from a list of up to about fifteen; the browser's own list, as people know it. */
export function Select(props: SelectProps) {
  const { label, hint, error, optional, labelHidden, id, choices, empty, ...select } = props;
  const words = { label, hint, error, optional, labelHidden, id };
  const say = useUiTexts();
  return (
    <Field words={words}>
      <div className="b-input b-input--long b-input--select">
        <select {...select} {...describedBy(words)} className="b-control b-control--select">
          {empty === false ? null : <option value="">{empty ?? say('choose')}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <IconChevronDown size={18} aria-hidden="true" />
      </div>
    </Field>
  );
}

type BoxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'required' | 'type'> & {
  readonly ref?: Ref<HTMLInputElement>;
};

/** One thing to agree with or to switch on. */
export function Checkbox(props: FieldWords & BoxProps) {
  const { label, hint, error, optional: _optional, labelHidden: _hidden, id, ...box } = props;
  return (
    <div className={classes('b-field', error && 'b-field--bad')}>
      <div className="b-choice">
        <input type="checkbox" {...box} {...describedBy({ id, label, hint, error })} />
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <p className="b-choice__about" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
      </div>
      <FieldFault id={id} error={error} />
    </div>
  );
}

/** One choice of a few, all visible, each with a line about what it does. */
export function RadioGroup(
  props: FieldWords &
    BoxProps & {
      readonly name: string;
      readonly choices: readonly Choice[];
      /** Rows with a rule between, touching the edges of a panel. */
      readonly rows?: boolean;
    },
) {
  const { label, hint, error, optional, labelHidden, id, choices, value, defaultValue, rows, ...radio } =
    props;
  return (
    <FieldGroup words={{ label, hint, error, optional, labelHidden, id }}>
      <div className={rows ? 'b-choices b-choices--rows' : 'b-choices'}>
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div className="b-choice" key={choice.value}>
              <input
                {...radio}
                type="radio"
                id={own}
                value={choice.value}
                aria-invalid={error ? true : undefined}
                aria-describedby={choice.about ? `${own}-about` : undefined}
                checked={value === undefined ? undefined : value === choice.value}
                defaultChecked={defaultValue === undefined ? undefined : defaultValue === choice.value}
              />
              <label htmlFor={own}>{choice.label}</label>
              {choice.about ? (
                <p className="b-choice__about" id={`${own}-about`}>
                  {choice.about}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** Several choices of a few, all visible. */
export function CheckboxGroup(
  props: FieldWords & {
    readonly name: string;
    readonly choices: readonly Choice[];
    readonly values: readonly string[];
    readonly onValuesChange: (values: readonly string[]) => void;
  },
) {
  const { choices, values, onValuesChange, name, ...words } = props;
  const toggle = (value: string) =>
    onValuesChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <FieldGroup words={words}>
      <div className="b-choices">
        {choices.map((choice, index) => {
          const own = index === 0 ? words.id : `${words.id}-${choice.value}`;
          return (
            <div className="b-choice" key={choice.value}>
              <input
                type="checkbox"
                name={name}
                id={own}
                value={choice.value}
                checked={values.includes(choice.value)}
                aria-describedby={choice.about ? `${own}-about` : undefined}
                onChange={() => toggle(choice.value)}
              />
              <label htmlFor={own}>{choice.label}</label>
              {choice.about ? (
                <p className="b-choice__about" id={`${own}-about`}>
                  {choice.about}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
