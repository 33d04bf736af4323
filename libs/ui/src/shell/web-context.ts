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

/** What one context brings to the portal. The portal lists contexts; they do not know each other. */
export interface WebContext {
  /** Name of the context and of its catalogue of texts. */
  readonly name: string;
  /** Catalogues, each in its own chunk: `nl: () => import('./texts/nl.js').then((module) => module.nl)`. */
  readonly texts: Readonly<Record<UiLanguage, () => Promise<Texts>>>;
  /** The page where somebody who is signed in begins, when this context has it. */
  readonly home?: string;
  readonly tools?: HeaderTools;
  readonly menu: readonly MenuEntry[];
  /** Children for the two branches; pages come in through `lazyRouteComponent`. */
  readonly routes: (shell: ShellRoutes) => {
    readonly open: readonly AnyRoute[];
    readonly signedIn: readonly AnyRoute[];
  };
}
