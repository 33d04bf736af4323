import { useState } from 'react';
import {
  Breadcrumbs,
  Columns,
  DescriptionList,
  EmptyState,
  Link,
  Notice,
  Page,
  PageTitle,
  Panel,
  Stack,
} from '@bundel/ui';
import { useLocation, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Role } from '../generated/graphql.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import type { Colleague, OwnOrganisation } from './colleague.js';
import { ColleagueDocument } from './colleague-documents.js';
import { HandOutRole } from './hand-out-role.js';
import { HeldRoles } from './held-roles.js';

/** One colleague: roles held, handing one out, taking one back. For local administrators. */
export function ColleaguePage() {
  const say = useTexts();
  const { personId = '' } = useParams({ strict: false }) as { readonly personId?: string };
  const people = new URLSearchParams(useLocation().searchStr).get('mensen');
  const [{ data, fetching, error }, ask] = useQuery({
    query: ColleagueDocument,
    variables: { people },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const own = data?.myOrganisation;
  const person = own?.people.nodes.find((one) => one.personId === personId);
  const [said, setSaid] = useState<string>();
  return (
    <Page>
      <Head name={person?.name} organisation={own?.organisation.name} />
      {said ? (
        <Notice tone="ok" live="polite" title={said}>
          <Link href="/organisatie">{say('invite.back')}</Link>
        </Notice>
      ) : null}
      {own ? null : <Waiting fetching={fetching} failed={error !== undefined} onRetry={again} />}
      {own && person ? (
        <Shown
          own={own}
          person={person}
          onDone={(text) => {
            setSaid(text);
            again();
          }}
        />
      ) : null}
      {own && !person && !fetching ? <Gone left={said !== undefined} /> : null}
    </Page>
  );
}

function Head(props: { readonly name?: string; readonly organisation?: string }) {
  const say = useTexts();
  const title = props.name ?? say('colleague.person');
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('organisation.title'), href: '/organisatie' },
          { label: title },
        ]}
      />
      <PageTitle title={title} about={props.organisation} />
    </>
  );
}

function Gone({ left }: { readonly left: boolean }) {
  const say = useTexts();
  return (
    <Panel>
      <EmptyState
        title={left ? say('colleague.left') : say('colleague.unknown')}
        action={<Link href="/organisatie">{say('invite.back')}</Link>}
      />
    </Panel>
  );
}

function Shown(props: {
  readonly own: OwnOrganisation;
  readonly person: Colleague;
  readonly onDone: (text: string) => void;
}) {
  const say = useTexts();
  const { own, person } = props;
  const held = person.roles.map(({ role }) => role);
  const left: readonly Role[] = own.possibleRoles.filter((role) => !held.includes(role));
  return (
    <Columns split="7-5">
      <Stack>
        <HeldRoles person={person} mayChange={own.canAdminister} onDone={props.onDone} />
      </Stack>
      <Stack>
        <Panel title={say('colleague.facts')}>
          <DescriptionList
            items={[
              { term: say('organisation.name'), fact: person.name },
              ...(person.email ? [{ term: say('organisation.email'), fact: person.email }] : []),
            ]}
          />
        </Panel>
        {own.canAdminister && !person.isMe && left.length > 0 ? (
          <HandOutRole person={person} roles={left} onDone={props.onDone} />
        ) : null}
        {person.isMe ? (
          <Notice>
            <p>{say('colleague.notYourself')}</p>
          </Notice>
        ) : null}
      </Stack>
    </Columns>
  );
}
