import type { AnyRoute } from '@tanstack/react-router';
import type { MenuEntry } from '@bundel/ui';

/** What a body that is asked finds in the main menu. */
export const bodyMenu: readonly MenuEntry[] = [];

/** The pages of a body that answers a call. */
export function bodyRoutes(_signedIn: AnyRoute): readonly AnyRoute[] {
  return [];
}
