import { useState } from 'react';
import type { ReactNode } from 'react';
import { LinkButton } from '../button/link-button.js';
import { IconChevronDown, IconSearch, IconX } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { useUiTexts } from '../texts/ui-texts.js';
import type { Density } from '../layout/page.js';
import type { Choice } from '../fields/choice-fields.js';
import './filter-bar.css';

/** A filter with choices; the empty value means all. */
export interface Filter {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** What the empty value is called, such as "alle". */
  readonly all: string;
  readonly choices: readonly Choice[];
}

/** The pills above a table. The page keeps the values in the address. */
export function FilterBar(props: {
  readonly search?: {
    readonly label: string;
    readonly value: string;
    readonly onSearch: (text: string) => void;
  };
  readonly filters: readonly Filter[];
  readonly onFilter: (key: string, value: string) => void;
  readonly onClear?: () => void;
  readonly children?: ReactNode;
}) {
  const say = useUiTexts();
  const active = props.filters.some((filter) => filter.value !== '') || Boolean(props.search?.value);
  return (
    <div className="b-filters" role="group" aria-label={say('filters')}>
      {props.search ? <Search key={props.search.value} {...props.search} /> : null}
      {props.filters.map((filter) => (
        <Pill key={filter.key} filter={filter} onFilter={props.onFilter} />
      ))}
      {active && props.onClear ? (
        <LinkButton onClick={props.onClear}>{say('clearFilters')}</LinkButton>
      ) : null}
      {props.children ? <div className="b-filters__end">{props.children}</div> : null}
    </div>
  );
}

function Search(props: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(props.value);
  return (
    <form
      className="b-filters__search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch(text.trim());
      }}
    >
      <IconSearch size={18} aria-hidden="true" />
      <input
        type="search"
        className="b-control"
        aria-label={props.label}
        placeholder={props.label}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.value === '') props.onSearch('');
        }}
      />
    </form>
  );
}

function Pill({
  filter,
  onFilter,
}: {
  readonly filter: Filter;
  readonly onFilter: (key: string, value: string) => void;
}) {
  const say = useUiTexts();
  const chosen = filter.choices.find((choice) => choice.value === filter.value);
  if (chosen) {
    return (
      <button type="button" className="b-pill b-pill--active" onClick={() => onFilter(filter.key, '')}>
        <span className="b-hidden">{say('removeFilter', { filter: '' })}</span>
        {filter.label}: {chosen.label}
        <IconX size={16} aria-hidden="true" />
      </button>
    );
  }
  return (
    <label className="b-pill">
      <span aria-hidden="true">
        {filter.label}: {filter.all}
      </span>
      <IconChevronDown size={16} aria-hidden="true" />
      <select
        aria-label={filter.label}
        value=""
        onChange={(event) => onFilter(filter.key, event.target.value)}
      >
        <option value="">{filter.all}</option>
        {filter.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter that is on or off. */
export function FilterToggle(props: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classes('b-pill', props.pressed && 'b-pill--active')}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

/** Two or three views of the same thing, of which one is shown. */
export function Segments<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <div className="b-segments" role="group" aria-label={props.label}>
      {props.choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === props.value}
          onClick={() => props.onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

const DENSITY_KEY = 'bundel-density';

/** The user's choice of row height on big tables, remembered on the device. */
export function useDensity(start: Density = 'compact'): readonly [Density, (to: Density) => void] {
  const [density, setDensity] = useState<Density>(() => {
    const kept = globalThis.localStorage?.getItem(DENSITY_KEY);
    return kept === 'compact' || kept === 'comfortable' ? kept : start;
  });
  const choose = (to: Density) => {
    globalThis.localStorage?.setItem(DENSITY_KEY, to);
    setDensity(to);
  };
  return [density, choose];
}

/** Compact | Ruim. */
export function DensityToggle(props: { readonly value: Density; readonly onChange: (to: Density) => void }) {
  const say = useUiTexts();
  return (
    <Segments
      label={say('density')}
      value={props.value}
      choices={[
        { value: 'compact', label: say('compact') },
        { value: 'comfortable', label: say('roomy') },
      ]}
      onChange={props.onChange}
    />
  );
}
