import { useState } from 'react';
import { useUiTexts } from '../texts/ui-texts.js';
import { FieldGroup } from './field.js';
import type { FieldWords } from './field.js';

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** 'YYYY-MM-DD' of three boxes; whatever was typed stays in it, so that the form can say what is wrong. */
function textOf({ day, month, year }: Parts): string {
  if (!day && !month && !year) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A calendar day in three boxes: no picker to fight with, and any screen reader can fill it. */
export function DateField(
  props: FieldWords & {
    readonly name?: string;
    /** 'YYYY-MM-DD' or empty. */
    readonly value?: string;
    readonly defaultValue?: string;
    readonly onValueChange?: (value: string) => void;
  },
) {
  const { name, value, defaultValue, onValueChange, ...words } = props;
  const say = useUiTexts();
  const [typed, setTyped] = useState<Parts>(() => partsOf(value ?? defaultValue ?? ''));
  const shown = value !== undefined && value !== textOf(typed) ? partsOf(value) : typed;
  const type = (part: keyof Parts, text: string) => {
    const next = { ...shown, [part]: text.trim() };
    setTyped(next);
    onValueChange?.(textOf(next));
  };
  const box = (part: keyof Parts, label: string, length: number) => {
    const id = part === 'day' ? words.id : `${words.id}-${part}`;
    return (
      <div className="b-date__part">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className={`b-control b-date__${part}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={length}
          value={shown[part]}
          aria-invalid={words.error ? true : undefined}
          aria-describedby={words.error ? `${words.id}-error` : undefined}
          onChange={(event) => type(part, event.target.value)}
        />
      </div>
    );
  };
  return (
    <FieldGroup words={{ ...words, hint: words.hint ?? say('dateHint') }}>
      <div className="b-date">
        {box('day', say('day'), 2)}
        {box('month', say('month'), 2)}
        {box('year', say('year'), 4)}
      </div>
      {name ? <input type="hidden" name={name} value={textOf(shown)} /> : null}
    </FieldGroup>
  );
}
