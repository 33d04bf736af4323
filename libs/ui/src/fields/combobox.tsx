import { useEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';
import { IconCheck, IconChevronDown, IconX } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import type { Choice } from './choice-fields.js';
import { describedBy, Field } from './field.js';
import type { FieldWords } from './field.js';
import { useCombobox } from './use-combobox.js';
import './combobox.css';

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
  const combo = useCombobox({ choices, value, defaultValue, onValueChange, onSearch });
  const box = useRef<HTMLDivElement>(null);
  const { open, active, offer, text } = combo;
  const listId = `${words.id}-list`;
  const listed = open && offer.length > 0;
  useInSight(box, open, active);
  return (
    <Field words={words}>
      <div className="b-input b-input--long b-combo" ref={box} onBlur={combo.leave}>
        <input
          {...describedBy(words)}
          className="b-control b-combo__input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listId}
          aria-activedescendant={listed && active >= 0 ? `${listId}-${active}` : undefined}
          value={text}
          onChange={(event) => combo.type(event.target.value)}
          onKeyDown={combo.press}
          onClick={() => (open ? undefined : combo.toggle())}
        />
        <ComboButtons text={text} open={open} clear={combo.clear} toggle={combo.toggle} />
        {name ? <input type="hidden" name={name} value={combo.wanted ?? ''} /> : null}
        <ComboList
          listId={listId}
          labelId={`${words.id}-label`}
          busy={busy}
          open={open}
          active={active}
          offer={offer}
          chosen={combo.wanted}
          onTake={combo.take}
        />
      </div>
    </Field>
  );
}

/** Brings the list, and what is pointed at, into sight. */
function useInSight(box: RefObject<HTMLDivElement | null>, open: boolean, active: number): void {
  useEffect(() => {
    if (!open) return;
    const place = active < 0 ? '.b-combo__popup' : `[data-place="${active}"]`;
    box.current?.querySelector(place)?.scrollIntoView({ block: 'nearest' });
  }, [box, open, active]);
}

/** The focus belongs in the field, also after a click on one of its buttons. */
function backToField(event: MouseEvent<HTMLElement>, act: () => void): void {
  event.currentTarget.closest('.b-combo')?.querySelector('input')?.focus();
  act();
}

/** For the pointer only: Escape and the arrow keys do the same. */
function ComboButtons(props: {
  readonly text: string;
  readonly open: boolean;
  readonly clear: () => void;
  readonly toggle: () => void;
}) {
  const say = useUiTexts();
  return (
    <>
      {props.text === '' ? null : (
        <button
          type="button"
          tabIndex={-1}
          className="b-combo__button b-combo__clear"
          aria-label={say('clear')}
          onClick={(event) => backToField(event, props.clear)}
        >
          <IconX size={16} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className="b-combo__button"
        aria-label={say('open')}
        aria-expanded={props.open}
        onClick={(event) => backToField(event, props.toggle)}
      >
        <IconChevronDown size={18} aria-hidden="true" />
      </button>
    </>
  );
}

function ComboList(props: {
  readonly listId: string;
  readonly labelId: string;
  readonly busy?: string;
  readonly open: boolean;
  readonly active: number;
  readonly offer: readonly Choice[];
  readonly chosen: string | null;
  readonly onTake: (choice: Choice) => void;
}) {
  const say = useUiTexts();
  const { listId, busy, open, active, offer, chosen } = props;
  const count = offer.length;
  const found = count === 1 ? say('matchOne') : say('matchMany', { count });
  const told = busy ?? (count === 0 ? say('noMatch') : null);
  return (
    <div className="b-combo__popup" data-open={open} onMouseDown={(event) => event.preventDefault()}>
      <p role="status" className={told ? 'b-combo__status' : 'b-hidden'}>
        {open ? (told ?? found) : null}
      </p>
      <ul
        role="listbox"
        id={listId}
        aria-labelledby={props.labelId}
        className="b-combo__list"
        hidden={!open || count === 0}
      >
        {(open ? offer : []).map((choice, place) => (
          <li
            key={choice.value}
            id={`${listId}-${place}`}
            role="option"
            className="b-combo__item"
            aria-selected={choice.value === chosen}
            data-place={place}
            data-highlighted={place === active || undefined}
            onClick={() => props.onTake(choice)}
          >
            <span>
              {choice.label}
              {choice.about ? <span className="b-combo__about">{choice.about}</span> : null}
            </span>
            {choice.value === chosen ? <IconCheck size={16} aria-hidden="true" /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
