import {
  Breadcrumbs,
  ButtonLink,
  Columns,
  DataTable,
  DescriptionList,
  Link,
  Page,
  PageTitle,
  Panel,
  Stack,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import type { Viewer } from '@bundel/ui';
import { useRoleWords } from '../texts/use-role-words.js';
import { useTexts } from '../texts/use-texts.js';
import { NameForm } from './name-form.js';

/** What the portal knows about whoever looks. */
export function AccountPage() {
  const say = useTexts();
  const { viewer } = useSession();
  if (!viewer) return null;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('account.title') }]} />
      <PageTitle title={say('account.title')} about={say('account.about')} />
      <Columns split="7-5">
        <Stack>
          <Roles viewer={viewer} />
          <NameForm viewer={viewer} />
        </Stack>
        <Stack>
          <Facts viewer={viewer} />
          <Panel>
            <p>
              <Link href="/mijn-sessies">{say('account.sessions')}</Link>
            </p>
            <p>
              <Link href="/privacy">{say('account.privacy')}</Link>
            </p>
          </Panel>
        </Stack>
      </Columns>
    </Page>
  );
}

function Facts({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  const words = useRoleWords();
  const language = useUiLanguage();
  const { membership, person, assurance } = viewer;
  const level = assurance === 'high' || assurance === 'substantial' ? assurance : 'low';
  return (
    <Panel title={say('account.factsTitle')} about={say('account.factsAbout')}>
      <DescriptionList
        items={[
          { term: say('account.name'), fact: person.name },
          { term: say('account.email'), fact: person.email },
          { term: say('account.level'), fact: say(`levels.${level}`) },
          {
            term: say('account.capacity'),
            fact: membership
              ? `${words.name(membership.role)}, ${membership.organisationName}`
              : say('account.noCapacity'),
          },
          { term: say('account.language'), fact: say(`account.${language}`) },
        ]}
      />
      <p>
        {say('account.languageAbout')} {say('account.languageHow')}
      </p>
    </Panel>
  );
}

function Roles({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  const words = useRoleWords();
  return (
    <Panel
      title={say('account.rolesTitle')}
      about={say('account.rolesAbout')}
      flush
      foot={
        viewer.memberships.length > 1 ? (
          <ButtonLink href="/organisatie-kiezen?returnTo=/mijn-account">{say('account.switch')}</ButtonLink>
        ) : null
      }
    >
      <DataTable
        caption={say('account.rolesTitle')}
        rows={viewer.memberships}
        rowKey={(one) => `${one.organisationId} ${one.role}`}
        empty={<p>{say('account.none')}</p>}
        columns={[
          { key: 'organisation', head: say('account.organisation'), cell: (one) => one.organisationName },
          { key: 'role', head: say('account.role'), cell: (one) => words.name(one.role) },
          { key: 'task', head: say('account.task'), cell: (one) => words.task(one.role) },
        ]}
      />
    </Panel>
  );
}
