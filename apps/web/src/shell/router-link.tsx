import type { MouseEvent } from 'react';
import type { LinkProps } from '@bundel/ui';
import { useRouter } from '@tanstack/react-router';

/** Addresses that the server answers itself, outside the pages. */
const SERVED = /^\/(auth|downloads|graphql|health|\.well-known)(\/|$|\?)/;

function staysInside(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//') && !SERVED.test(href);
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The anchor of the portal: changes the page without loading it anew, and loads its chunk when pointed at. */
export function RouterLink({ href, onClick, children, ...rest }: LinkProps) {
  const router = useRouter();
  const inside = staysInside(href) && rest.target === undefined && rest.download === undefined;
  const prepare = () => {
    if (inside) void router.preloadRoute({ to: href.split(/[?#]/)[0] }).catch(() => undefined);
  };
  return (
    <a
      {...rest}
      href={href}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        onClick?.(event);
        if (!inside || event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        router.history.push(href);
      }}
    >
      {children}
    </a>
  );
}
