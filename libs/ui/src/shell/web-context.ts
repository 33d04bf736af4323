import type { ComponentType, ReactNode } from 'react';
import type { AnyRoute } from '@tanstack/react-router';
import type { Texts } from './texts.js';
import type { UiLanguage } from '../texts/ui-texts.js';
import type { Viewer } from './session.js';

/** The two branches under which a context hangs its pages. */
export interface ShellRoutes {
  /** Anyone may look. */
  readonly open: AnyRoute;
  /** Only with a session; a visitor is shown the way to log in. */
  readonly signedIn: AnyRoute;
}

/** One entry of the main menu. */
export interface MenuEntry {
  readonly label: Readonly<Record<UiLanguage, string>>;
  readonly href: string;
  /** Lower stands further left; leave tens between. */
  readonly order: number;
  /** Whether this viewer sees the entry; null is a visitor. */
  readonly visible: (viewer: Viewer | null) => boolean;
  /** True when the entry is only current at exactly its own address. */
  readonly exact?: boolean;
}

/** What a context may add to the top bar of whoever is signed in. */
export interface HeaderTools {
  /** Address of the search page. */
  readonly search?: string;
  /** Further entries of the person menu. */
  readonly personLinks?: readonly {
    readonly label: Readonly<Record<UiLanguage, string>>;
    readonly href: string;
  }[];
  /** Counts unread messages and hands the count to `render`; one context at most. May be `React.lazy`. */
  readonly Messages?: ComponentType<{
    readonly render: (messages: { readonly href: string; readonly unread: number }) => ReactNode;
  }>;
}

/** A panel that a context puts on the page where the day begins; it brings its own data and may be `React.lazy`. */
export interface StartPanel {
  readonly key: string;
  /** Beside the tasks, below the tasks, or in the place of the tasks for whoever has no role yet. */
  readonly place: 'below' | 'side' | 'newcomer';
  /** Lower stands higher; leave tens between. */
  readonly order: number;
  readonly visible: (viewer: Viewer) => boolean;
  readonly Panel: ComponentType;
}

/** What one context brings to the portal. The portal lists contexts; they do not know each other. */
export interface WebContext {
  /** Name of the context and of its catalogue of texts. */
  readonly name: string;
  /** Catalogues, each in its own chunk: `nl: () => import('./texts/nl.js').then((module) => module.nl)`. */
  readonly texts: Readonly<Record<UiLanguage, () => Promise<Texts>>>;
  /** The page where somebody who is signed in begins, when this context has it. */
  readonly home?: string;
  /** The page where somebody chooses in what capacity they act, when this context has it. */
  readonly chooser?: string;
  /** Pages about the person alone, which need no organisation and role; what stands below them as well. */
  readonly personal?: readonly string[];
  /** Panels for the page where somebody begins. */
  readonly startPanels?: readonly StartPanel[];
  readonly tools?: HeaderTools;
  readonly menu: readonly MenuEntry[];
  /** Children for the two branches; pages come in through `lazyRouteComponent`. */
  readonly routes: (shell: ShellRoutes) => {
    readonly open: readonly AnyRoute[];
    readonly signedIn: readonly AnyRoute[];
  };
}
