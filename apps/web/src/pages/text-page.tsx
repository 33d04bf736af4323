import type { ReactNode } from 'react';
import { Page, PageTitle, Panel, Prose } from '@bundel/ui';

/** A page of running text in sections. */
export function TextPage(props: {
  readonly title: string;
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly text: ReactNode }[];
}) {
  return (
    <Page width="running">
      <PageTitle title={props.title} about={props.about} />
      <Panel>
        <Prose>
          {props.sections.flatMap(({ title, text }) => [
            <h2 key={title}>{title}</h2>,
            <div key={`${title} text`}>{text}</div>,
          ])}
        </Prose>
      </Panel>
    </Page>
  );
}
