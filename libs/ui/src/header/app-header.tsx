import { useState } from 'react';
import type { ReactNode } from 'react';
import { BrandMark } from '../brand/brand-mark.js';
import { IconBell, IconBuilding, IconCheck, IconHelp, IconMenu2, IconSearch, IconX } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { Link } from '../link/link.js';
import { useUiTexts } from '../texts/ui-texts.js';
import { HeaderMenu } from './header-menu.js';
import './app-header.css';

/** One entry of the main menu as the top bar shows it. */
export interface HeaderEntry {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** One organisation with one role that the person may act in. */
export interface Capacity {
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
}

/** The signed-in person in the top bar. */
export interface HeaderPerson {
  readonly name: string;
  readonly capacity?: Capacity;
  readonly capacities: readonly Capacity[];
  readonly onSwitch: (capacity: Capacity) => void;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly logout: ReactNode;
}

export interface AppHeaderProps {
  readonly home?: string;
  readonly entries: readonly HeaderEntry[];
  readonly search?: string;
  readonly messages?: { readonly href: string; readonly unread: number };
  readonly help?: string;
  readonly person?: HeaderPerson | null;
  /** For visitors: the way in. */
  readonly login?: ReactNode;
  readonly languageSwitch?: ReactNode;
  readonly width?: 'page' | 'public';
}

function CapacityChoice({ person }: { readonly person: HeaderPerson }) {
  const say = useUiTexts();
  const now = person.capacity;
  const label = now ? (
    <span className="b-header__capacity-words">
      <span className="b-header__capacity-line">
        <strong>{now.organisation}</strong>{' '}
        <span className="b-header__role">
          <span className="b-header__dot">· </span>
          {now.role}
        </span>
      </span>
    </span>
  ) : (
    <span>{say('choose')}</span>
  );
  return (
    <HeaderMenu
      framed
      name={say('capacity')}
      label={
        <>
          <IconBuilding size={18} aria-hidden="true" />
          {label}
        </>
      }
    >
      {(close) => (
        <ul>
          {person.capacities.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={one.id === now?.id}
                onClick={() => {
                  close();
                  if (one.id !== now?.id) person.onSwitch(one);
                }}
              >
                <span>
                  <strong>{one.organisation}</strong>
                  <br />
                  <span className="b-header__role">{one.role}</span>
                </span>
                {one.id === now?.id ? <IconCheck size={18} aria-hidden="true" /> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
    </HeaderMenu>
  );
}

function PersonMenu({ person }: { readonly person: HeaderPerson }) {
  const say = useUiTexts();
  return (
    <HeaderMenu name={say('person')} label={person.name}>
      {(close) => (
        <ul>
          {person.links.map((link) => (
            <li key={link.href}>
              <Link href={link.href} onClick={close}>
                {link.label}
              </Link>
            </li>
          ))}
          <li>{person.logout}</li>
        </ul>
      )}
    </HeaderMenu>
  );
}

function Tools(props: AppHeaderProps) {
  const say = useUiTexts();
  const unread = props.messages?.unread ?? 0;
  return (
    <>
      {props.search ? (
        <Link className="b-header__tool" href={props.search}>
          <IconSearch size={20} aria-hidden="true" />
          <span className="b-header__tool-word">{say('search')}</span>
        </Link>
      ) : null}
      {props.messages ? (
        <Link className="b-header__tool" href={props.messages.href}>
          <IconBell size={20} aria-hidden="true" />
          {unread > 0 ? (
            <span className="b-header__count" aria-hidden="true">
              {unread > 99 ? '99+' : unread}
            </span>
          ) : null}
          <span className="b-header__tool-word">
            {unread > 0 ? say('messagesUnread', { count: unread }) : say('messages')}
          </span>
        </Link>
      ) : null}
      {props.help ? (
        <Link className="b-header__tool" href={props.help}>
          <IconHelp size={20} aria-hidden="true" />
          <span className="b-header__tool-word">{say('help')}</span>
        </Link>
      ) : null}
    </>
  );
}

/** The top bar: mark, main menu, tools, organisation and role, person. */
export function AppHeader(props: AppHeaderProps) {
  const say = useUiTexts();
  const [open, setOpen] = useState(false);
  const MenuIcon = open ? IconX : IconMenu2;
  return (
    <header className={classes('b-header', open && 'b-header--open', !props.person && 'b-header--visitor')}>
      <div className="b-header__bar">
        <Link className="b-header__brand" href={props.home ?? '/'}>
          <BrandMark />
          Bundel
        </Link>
        <button
          type="button"
          className="b-header__toggle"
          aria-expanded={open}
          aria-controls="b-main-menu"
          onClick={() => setOpen(!open)}
        >
          {say('menu')} <MenuIcon size={24} aria-hidden="true" />
        </button>
        <nav id="b-main-menu" className="b-header__menu" aria-label={say('mainMenu')}>
          <ul>
            {props.entries.map((entry) => (
              <li key={entry.href}>
                <Link
                  href={entry.href}
                  aria-current={entry.current ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                >
                  {entry.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="b-header__tools">
          <Tools {...props} />
          {props.person && props.person.capacities.length > 0 ? (
            <CapacityChoice person={props.person} />
          ) : null}
          {props.person ? <PersonMenu person={props.person} /> : null}
          {props.languageSwitch}
          {props.person ? null : props.login}
        </div>
      </div>
    </header>
  );
}
