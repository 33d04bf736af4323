import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { IconChevronDown } from '../icons/icons.js';

/** A button in the top bar that opens a short list right below it; Escape and leaving it close it. */
export function HeaderMenu(props: {
  readonly label: ReactNode;
  readonly name: string;
  readonly framed?: boolean;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div className="b-header-menu" ref={box}>
      <button
        type="button"
        ref={button}
        className={props.framed ? 'b-header__capacity' : 'b-header__person'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="b-hidden">{props.name}: </span>
        {props.label}
        <IconChevronDown size={16} aria-hidden="true" />
      </button>
      <div id={id} className="b-header-menu__list" hidden={!open}>
        {open ? props.children(() => setOpen(false)) : null}
      </div>
    </div>
  );
}
