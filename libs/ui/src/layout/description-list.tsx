import type { ReactNode } from 'react';
import './description-list.css';

/** Facts by name: term left, fact right; below each other when there is no room. */
export function DescriptionList(props: {
  readonly items: readonly { readonly term: string; readonly fact: ReactNode }[];
}) {
  return (
    <dl className="b-facts">
      {props.items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.fact}</dd>
        </div>
      ))}
    </dl>
  );
}
