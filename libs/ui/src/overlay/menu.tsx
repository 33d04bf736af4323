import type { ReactNode } from 'react';
import { Menu as Base } from '@base-ui/react/menu';
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

/** Minor acts behind one button. What people need often stands on the page itself. */
export function Menu(props: { readonly label: ReactNode; readonly acts: readonly MenuAct[] }) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className="b-button b-button--secondary">
        <span>{props.label}</span>
        <IconChevronDown size={16} aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="b-float" sideOffset={4} align="end">
          <Base.Popup className="b-menu">
            {props.acts.map(({ label, icon: Sign, onChoose, danger }) => (
              <Base.Item
                key={label}
                className={danger ? 'b-menu__item b-menu__item--danger' : 'b-menu__item'}
                onClick={onChoose}
              >
                {Sign ? <Sign size={18} aria-hidden="true" /> : null}
                {label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
