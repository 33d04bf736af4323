import { bundlingWeb } from '@bundel/bundling-web';
import { demandWeb } from '@bundel/demand-web';
import { identityWeb } from '@bundel/identity-web';
import { inboxWeb } from '@bundel/inbox-web';
import { organisationsWeb } from '@bundel/organisations-web';
import { oversightWeb } from '@bundel/oversight-web';
import type { WebContext } from '@bundel/ui';

/**
 * The contexts that bring pages to this portal. To add one: import it from its web library and put it in this list.
 * The order does not matter; menu entries are sorted by their own `order`.
 */
export const contexts: readonly WebContext[] = [
  bundlingWeb,
  demandWeb,
  identityWeb,
  inboxWeb,
  organisationsWeb,
  oversightWeb,
];
