import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Choice } from './choice-fields.js';
import { choiceNamed, choicesWith, stepThrough } from './combobox-choices.js';

interface Wishes {
  readonly choices: readonly Choice[];
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  readonly onValueChange?: (value: string | null) => void;
  readonly onSearch?: (text: string) => void;
}

/** What is typed, what is pointed at, and whether the list is open. */
interface Moment {
  readonly open: boolean;
  /** Null while the field shows what is chosen. */
  readonly typed: string | null;
  /** Place in the offer that the keyboard points at; -1 for none. */
  readonly active: number;
}

const AT_REST: Moment = { open: false, typed: null, active: -1 };

/** The chosen one is remembered whole: a search on the server may no longer offer it. */
function useChosen({ choices, value, defaultValue, onValueChange }: Wishes) {
  const [own, setOwn] = useState(defaultValue ?? null);
  const wanted = value === undefined ? own : value;
  const [label, setLabel] = useState('');
  const offered = choices.find((choice) => choice.value === wanted);
  const choose = (choice: Choice | null) => {
    setLabel(choice?.label ?? '');
    setOwn(choice?.value ?? null);
    if ((choice?.value ?? null) !== wanted) onValueChange?.(choice?.value ?? null);
  };
  return { wanted, label: wanted === null ? '' : (offered?.label ?? label), choose };
}

/** How an editable combobox with a list behaves (WAI-ARIA Authoring Practices), without its looks. */
export function useCombobox(wishes: Wishes) {
  const { choices, onSearch } = wishes;
  const [moment, setMoment] = useState(AT_REST);
  const { wanted, label, choose } = useChosen(wishes);
  const { open, typed, active } = moment;
  const offer = onSearch ? choices : choicesWith(choices, typed ?? '');

  const take = (choice: Choice | null) => {
    choose(choice);
    setMoment(AT_REST);
  };
  const type = (text: string) => {
    setMoment({ open: true, typed: text, active: -1 });
    onSearch?.(text);
    if (text === '') choose(null);
  };
  const clear = () => {
    take(null);
    onSearch?.('');
  };
  const point = (step: 1 | -1) =>
    setMoment({ open: true, typed, active: stepThrough(open ? active : -1, step, offer.length) });
  const toggle = () => setMoment({ open: !open, typed, active: -1 });

  /** Leaving takes a name that was typed in full; anything else falls back to what was chosen. */
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    const named = typed ? choiceNamed(offer, typed) : undefined;
    if (named) take(named);
    else setMoment(AT_REST);
  };

  const press = (event: KeyboardEvent) =>
    answerKey(event, { open, point, toggle, clear, take, pointedAt: offer[active], moment, setMoment });

  return { wanted, text: typed ?? label, open, active, offer, take, type, clear, toggle, leave, press };
}

interface KeyActs {
  readonly open: boolean;
  readonly point: (step: 1 | -1) => void;
  readonly toggle: () => void;
  readonly clear: () => void;
  readonly take: (choice: Choice) => void;
  readonly pointedAt: Choice | undefined;
  readonly moment: Moment;
  readonly setMoment: (moment: Moment) => void;
}

function answerKey(event: KeyboardEvent, acts: KeyActs): void {
  if (event.nativeEvent.isComposing) return;
  const { open, pointedAt, moment, setMoment } = acts;
  const close = () => setMoment({ ...moment, open: false, active: -1 });
  const answers: Record<string, (() => void) | undefined> = {
    ArrowDown: () => (event.altKey ? !open && acts.toggle() : acts.point(1)),
    ArrowUp: () => (event.altKey ? close() : acts.point(-1)),
    Enter: open && pointedAt ? () => acts.take(pointedAt) : undefined,
    Escape: open ? close : acts.clear,
  };
  const answer = answers[event.key];
  if (answer) {
    event.preventDefault();
    if (event.key === 'Escape' && open) event.stopPropagation();
    answer();
  } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
    setMoment({ ...moment, active: -1 });
  }
}
