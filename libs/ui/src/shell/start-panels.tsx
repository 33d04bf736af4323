import { createContext, Suspense, useContext } from 'react';
import { LoadingRows } from '../states/states.js';
import { useSession } from './session.js';
import type { StartPanel } from './web-context.js';

/** The panels of all contexts; the portal fills it, the page where the day begins shows them. */
export const StartPanelsContext = createContext<readonly StartPanel[]>([]);

/** The panels that this reader sees in one place, in their order. */
export function StartPanels({ place }: { readonly place: StartPanel['place'] }) {
  const { viewer } = useSession();
  const panels = useContext(StartPanelsContext);
  if (!viewer) return null;
  return panels
    .filter((panel) => panel.place === place && panel.visible(viewer))
    .sort((one, other) => one.order - other.order)
    .map(({ key, Panel }) => (
      <Suspense key={key} fallback={<LoadingRows rows={3} />}>
        <Panel />
      </Suspense>
    ));
}
