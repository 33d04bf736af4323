import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Icon } from '../icons/icons.js';
import { IconChevronDown } from '../icons/icons.js';
import './overlay.css';

/** One act in a menu. */
export interface MenuAct {
  readonly label: string;
  readonly icon?: Icon;
  readonly onChoose: () => void;
  readonly danger?: boolean;
}

function itemsOf(box: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** The place to go to after a key: arrows go round, Home and End jump, a letter finds the next label with it. */
function placeAfter(key: string, items: readonly HTMLElement[], now: number): number | undefined {
  const count = items.length;
  const jumps: Record<string, number> = {
    ArrowDown: (now + 1) % count,
    ArrowUp: (now + count - 1 + (now < 0 ? 1 : 0)) % count,
    Home: 0,
    End: count - 1,
  };
  if (key in jumps) return jumps[key];
  if (key.length !== 1) return undefined;
  const order = items.map((_, step) => (now + 1 + step) % count);
  return order.find((place) => items[place]?.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

/** Minor acts behind one button (WAI-ARIA menu button). What people need often stands on the page itself. */
export function Menu(props: { readonly label: ReactNode; readonly acts: readonly MenuAct[] }) {
  const [start, setStart] = useState<'first' | 'last' | null>(null);
  const open = start !== null;
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (start !== null)
      itemsOf(box)
        .at(start === 'first' ? 0 : -1)
        ?.focus();
  }, [start]);

  const close = () => {
    setStart(null);
    button.current?.focus();
  };
  const pressButton = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setStart(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const pressItem = (event: KeyboardEvent) => {
    const items = itemsOf(box);
    const place = placeAfter(event.key, items, items.indexOf(document.activeElement as HTMLElement));
    if (event.key === 'Escape') close();
    else if (place !== undefined) items[place]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="b-menu-box"
      ref={box}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setStart(null)}
    >
      <button
        type="button"
        ref={button}
        id={`${id}-button`}
        className="b-button b-button--secondary"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setStart(open ? null : 'first')}
        onKeyDown={pressButton}
      >
        <span>{props.label}</span>
        <IconChevronDown size={16} aria-hidden="true" />
      </button>
      {open ? (
        <div role="menu" id={id} aria-labelledby={`${id}-button`} className="b-menu" onKeyDown={pressItem}>
          {props.acts.map((act) => (
            <MenuItem key={act.label} act={act} close={close} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function MenuItem({ act, close }: { readonly act: MenuAct; readonly close: () => void }) {
  const { label, icon: Sign, onChoose, danger } = act;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={danger ? 'b-menu__item b-menu__item--danger' : 'b-menu__item'}
      onClick={() => {
        close();
        onChoose();
      }}
    >
      {Sign ? <Sign size={18} aria-hidden="true" /> : null}
      {label}
    </button>
  );
}
