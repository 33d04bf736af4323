import { useMemo, useState } from 'react';
import { LinkContext, StartPanelsContext, UiTexts } from '@bundel/ui';
import { RouterProvider } from '@tanstack/react-router';
import { Provider as GraphqlProvider } from 'urql';
import { contexts } from './contexts.js';
import { createGraphqlClient } from './graphql/client.js';
import { createPortalRouter } from './routes.js';
import { SessionProvider } from './session/session-provider.js';
import { RouterLink } from './shell/router-link.js';
import { useLanguage } from './texts/language.js';

const START_PANELS = contexts.flatMap((context) => context.startPanels ?? []);

/** The whole portal: language, data, session and pages, from the outside in. */
export function Portal() {
  const { language } = useLanguage();
  const [router] = useState(createPortalRouter);
  // A change of capacity makes a new client, so that nothing of the former capacity stays in the cache.
  const [capacity, setCapacity] = useState(0);
  const client = useMemo(() => createGraphqlClient(capacity), [capacity]);
  return (
    <UiTexts language={language}>
      <GraphqlProvider value={client}>
        <SessionProvider onCapacityChange={() => setCapacity((count) => count + 1)}>
          <LinkContext value={RouterLink}>
            <StartPanelsContext value={START_PANELS}>
              <RouterProvider router={router} />
            </StartPanelsContext>
          </LinkContext>
        </SessionProvider>
      </GraphqlProvider>
    </UiTexts>
  );
}
