import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { ProvenancePanel } from './key-figures.js';

/** The origin of each figure of one block, by its key; what is not in it cannot be asked. */
export type Origins = (key: string) => ReactNode;

/** Which figure of a block is asked where it comes from; at most one at a time. */
export function useOrigin(origins?: Origins) {
  const panel = useId();
  const [open, setOpen] = useState<{ readonly key: string; readonly figure: string } | null>(null);
  const of = (key: string): ReactNode => origins?.(key) ?? null;
  return {
    panel,
    of,
    open,
    close: () => setOpen(null),
    button: (key: string, figure: string) => ({
      open: open?.key === key,
      controls: panel,
      onPress: () => setOpen(open?.key === key ? null : { key, figure }),
    }),
  };
}

/** Opens in the flow, directly below the block to which the figure belongs. */
export function OriginPanel({ origin }: { readonly origin: ReturnType<typeof useOrigin> }) {
  const shown = origin.open ? origin.of(origin.open.key) : null;
  return (
    <div id={origin.panel}>
      {origin.open && shown ? (
        <ProvenancePanel figure={origin.open.figure} onClose={origin.close}>
          {shown}
        </ProvenancePanel>
      ) : null}
    </div>
  );
}
