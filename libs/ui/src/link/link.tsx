import { createContext, createElement, useContext } from 'react';
import type { AnchorHTMLAttributes, ComponentType } from 'react';

/** What a link needs; `href` is an address inside the portal or outside it. */
export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

/** The portal puts its own anchor here, so that links change the page without loading it anew. */
export const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** A link; renders an anchor through the component that the portal provides. */
export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props);
}
