import type { Viewer, WebContext } from '@bundel/ui';

const isAt = (path: string, page: string) => path === page || path.startsWith(`${page}/`);

/**
 * Whether this page waits until the reader has chosen an organisation and role. Pages about the person alone do not
 * wait; nor does the page where the day begins for somebody without any role, who finds the ways to get one there.
 */
export function needsCapacity(viewer: Viewer, path: string, contexts: readonly WebContext[]): boolean {
  if (viewer.membership) return false;
  const personal = contexts.flatMap((context) => context.personal ?? []);
  if (personal.some((page) => isAt(path, page))) return false;
  const homes = viewer.memberships.length === 0 ? contexts.flatMap(({ home }) => home ?? []) : [];
  return !homes.includes(path);
}
