import type { ReactNode } from 'react';
import { Tabs as Base } from '@base-ui/react/tabs';
import './overlay.css';

/** One tab with what it shows. */
export interface TabPage {
  readonly value: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Parts of one page of which one is shown. The page keeps the chosen one in the address. */
export function Tabs(props: {
  readonly label: string;
  readonly pages: readonly TabPage[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}) {
  return (
    <Base.Root
      value={props.value}
      defaultValue={props.value === undefined ? props.pages[0]?.value : undefined}
      onValueChange={(value: string) => props.onChange?.(value)}
    >
      <Base.List className="b-tabs" aria-label={props.label}>
        {props.pages.map((page) => (
          <Base.Tab key={page.value} value={page.value} className="b-tabs__tab">
            {page.label}
          </Base.Tab>
        ))}
      </Base.List>
      {props.pages.map((page) => (
        <Base.Panel key={page.value} value={page.value} className="b-tabs__panel">
          {page.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
