import type { ReactNode } from 'react';
import { classes } from './classes.js';
import './page.css';

/** How close things stand: compact for coordinators and tables, comfortable for forms, suppliers and the public. */
export type Density = 'compact' | 'comfortable';

/** The body of one page: gutter, widest width and density. */
export function Page(props: {
  readonly density?: Density;
  readonly width?: 'page' | 'public' | 'running';
  readonly children: ReactNode;
}) {
  const width = props.width ?? 'page';
  return (
    <div
      className={classes(
        'b-page',
        `b-page--${width}`,
        `density-${props.density ?? 'comfortable'}`,
        width === 'public' && 'density-public',
      )}
    >
      {props.children}
    </div>
  );
}

/** A row of panels on twelve columns: '8-4', '7-5', '6-6', '4-4-4' or all twelve. */
export function Columns(props: {
  readonly split: '8-4' | '7-5' | '6-6' | '4-4-4' | '12';
  readonly children: ReactNode;
}) {
  return <div className={classes('b-columns', `b-columns--${props.split}`)}>{props.children}</div>;
}

/** Panels or blocks below each other with the gap of the page. */
export function Stack({ children, tight }: { readonly children: ReactNode; readonly tight?: boolean }) {
  return <div className={classes('b-stack', tight && 'b-stack--tight')}>{children}</div>;
}

/** Buttons or short things on one line, wrapping when it is full. */
export function Cluster({ children, end }: { readonly children: ReactNode; readonly end?: boolean }) {
  return <div className={classes('b-cluster', end && 'b-cluster--end')}>{children}</div>;
}

/** Running text, not wider than reads well. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="b-prose">{children}</div>;
}
