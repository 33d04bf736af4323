import { useMemo } from 'react';
import { Combobox as Base } from '@base-ui/react/combobox';
import { IconCheck, IconChevronDown, IconX } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import type { Choice } from './choice-fields.js';
import { describedBy, Field } from './field.js';
import type { FieldWords } from './field.js';

export interface ComboboxProps extends FieldWords {
  readonly name?: string;
  readonly choices: readonly Choice[];
  /** The value of what is chosen; null for nothing. */
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  readonly onValueChange?: (value: string | null) => void;
  /** Given when the server searches: called with what is typed; `choices` are then shown as they come. */
  readonly onSearch?: (text: string) => void;
  /** Said in the list while the server searches. */
  readonly busy?: string;
}

/** A choice from a long list by typing a part of it. */
export function Combobox(props: ComboboxProps) {
  const { choices, value, defaultValue, onValueChange, onSearch, name, busy, ...words } = props;
  const say = useUiTexts();
  const items = useMemo(() => [...choices], [choices]);
  const find = (wanted?: string | null) =>
    wanted === undefined ? undefined : (items.find((item) => item.value === wanted) ?? null);
  return (
    <Field words={words}>
      <Base.Root
        items={items}
        name={name}
        value={find(value)}
        defaultValue={find(defaultValue)}
        filter={onSearch ? null : undefined}
        isItemEqualToValue={(one: Choice, other: Choice) => one.value === other.value}
        onValueChange={(chosen: Choice | null) => onValueChange?.(chosen?.value ?? null)}
        onInputValueChange={(text, details) => {
          if (details.reason === 'input-change' || details.reason === 'input-clear') onSearch?.(text);
        }}
      >
        <div className="b-input b-input--long b-combo">
          <Base.Input {...describedBy(words)} className="b-control b-combo__input" autoComplete="off" />
          <Base.Clear className="b-combo__button b-combo__clear" aria-label={say('clear')}>
            <IconX size={16} aria-hidden="true" />
          </Base.Clear>
          <Base.Trigger className="b-combo__button" aria-label={say('open')}>
            <IconChevronDown size={18} aria-hidden="true" />
          </Base.Trigger>
        </div>
        <Base.Portal>
          <Base.Positioner className="b-float" sideOffset={4} align="start">
            <Base.Popup className="b-combo__popup">
              <Base.Status className="b-combo__status">{busy}</Base.Status>
              <Base.Empty className="b-combo__status">{busy ? null : say('noMatch')}</Base.Empty>
              <Base.List className="b-combo__list">
                {(item: Choice) => (
                  <Base.Item key={item.value} value={item} className="b-combo__item">
                    <span>
                      {item.label}
                      {item.about ? <span className="b-combo__about">{item.about}</span> : null}
                    </span>
                    <Base.ItemIndicator>
                      <IconCheck size={16} aria-hidden="true" />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}
