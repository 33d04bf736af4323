import type { ReactNode } from 'react';
import {
  Breadcrumbs,
  Columns,
  DescriptionList,
  Link,
  Page,
  PageTitle,
  Panel,
  Prose,
  Stack,
} from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

const READ_ON = [
  { text: 'more.help', href: '/hulp' },
  { text: 'footer.accessibility', href: '/toegankelijkheid' },
  { text: 'footer.privacy', href: '/privacy' },
  { text: 'footer.openData', href: '/open-data' },
  { text: 'more.bodies', href: '/organisaties' },
] as const;

/** A page of running text in sections, with its facts in short and the way on beside it. */
export function TextPage(props: {
  readonly title: string;
  readonly about: string;
  readonly href: string;
  readonly facts: readonly { readonly term: string; readonly fact: string }[];
  readonly sections: readonly { readonly title: string; readonly text: ReactNode }[];
}) {
  const say = useTexts();
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('more.start'), href: '/' }, { label: props.title }]} />
      <PageTitle title={props.title} about={props.about} />
      <Columns split="8-4">
        <Panel>
          <Prose>
            {props.sections.flatMap(({ title, text }) => [
              <h2 key={title}>{title}</h2>,
              <div key={`${title} text`}>{text}</div>,
            ])}
          </Prose>
        </Panel>
        <Stack>
          <Panel title={say('more.inShort')}>
            <DescriptionList items={props.facts} />
          </Panel>
          <Panel title={say('more.readOn')}>
            <ul className="s-links">
              {READ_ON.filter(({ href }) => href !== props.href).map(({ text, href }) => (
                <li key={href}>
                  <Link href={href}>{say(text)}</Link>
                </li>
              ))}
            </ul>
          </Panel>
        </Stack>
      </Columns>
    </Page>
  );
}
