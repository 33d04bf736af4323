import {
  Breadcrumbs,
  ButtonLink,
  Columns,
  DescriptionList,
  EmptyState,
  ErrorState,
  IconPlus,
  Link,
  LoadingRows,
  Page,
  PageTitle,
  Panel,
  Stack,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { Invitations } from './invitations.js';
import type { MyOrganisation } from './my-organisation.js';
import { MyOrganisationDocument } from './organisation-documents.js';
import { People } from './people.js';

/** The own organisation: facts, people with their roles, and open invitations. */
export function OrganisationPage() {
  const say = useTexts();
  const asked = new URLSearchParams(useLocation().searchStr);
  const [{ data, fetching, error }, ask] = useQuery({
    query: MyOrganisationDocument,
    variables: { people: asked.get('mensen'), invitations: asked.get('uitnodigingen') },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const own = data?.myOrganisation;
  if (own)
    return (
      <Shown
        own={own}
        peopleCursor={asked.get('mensen')}
        invitationsCursor={asked.get('uitnodigingen')}
        onChanged={again}
      />
    );
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('organisation.title') }]} />
      <PageTitle title={say('organisation.title')} />
      {fetching ? <LoadingRows rows={8} /> : null}
      {error ? (
        <ErrorState title={say('failed.title')} onRetry={again}>
          <p>{say('failed.about')}</p>
        </ErrorState>
      ) : null}
      {!fetching && !error ? (
        <Panel>
          <EmptyState
            title={say('organisation.none')}
            action={
              <ButtonLink tone="primary" href="/organisatie-kiezen?returnTo=/organisatie">
                {say('organisation.choose')}
              </ButtonLink>
            }
          />
        </Panel>
      ) : null}
    </Page>
  );
}

function Shown(props: {
  readonly own: MyOrganisation;
  readonly peopleCursor: string | null;
  readonly invitationsCursor: string | null;
  readonly onChanged: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const { organisation, canAdminister } = props.own;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('organisation.title') }]} />
      <PageTitle
        title={organisation.name}
        about={words.kind(organisation.kind)}
        actions={
          canAdminister ? (
            <ButtonLink tone="primary" icon={IconPlus} href="/organisatie/uitnodigen">
              {say('organisation.invite')}
            </ButtonLink>
          ) : null
        }
      />
      <Columns split="8-4">
        <Stack>
          <People own={props.own} cursor={props.peopleCursor} />
          {canAdminister ? (
            <Invitations own={props.own} cursor={props.invitationsCursor} onChanged={props.onChanged} />
          ) : null}
        </Stack>
        <Stack>
          <Facts own={props.own} />
          {canAdminister ? null : <WhoMay own={props.own} />}
        </Stack>
      </Columns>
    </Page>
  );
}

function Facts({ own }: { readonly own: MyOrganisation }) {
  const say = useTexts();
  const words = useWords();
  const { organisation } = own;
  const fact = (term: string, value: string | null) => (value === null ? [] : [{ term, fact: value }]);
  const register = organisation.foreignRegistration;
  const public_ = organisation.kind !== 'supplier';
  return (
    <Panel title={say('organisation.facts')}>
      <DescriptionList
        items={[
          ...fact(say('organisation.kind'), words.kind(organisation.kind)),
          ...fact(say('register.code'), /^(GM|PV)\d/.test(organisation.code) ? organisation.code : null),
          ...fact('OIN', organisation.oin),
          ...fact(say('organisation.kvk'), organisation.kvkNumber),
          ...fact(say('organisation.register'), register && `${register.register}, ${register.number}`),
          ...fact(say('organisation.people'), String(own.people.totalCount)),
        ]}
      />
      <p>
        {public_ ? (
          <Link href={`/organisaties/${encodeURIComponent(organisation.code)}`}>
            {say('organisation.inRegister')}
          </Link>
        ) : (
          <Link href="/bedrijfsprofiel">{say('organisation.profile')}</Link>
        )}
      </p>
    </Panel>
  );
}

/** For who may not invite: which role can, and who has it. */
function WhoMay({ own }: { readonly own: MyOrganisation }) {
  const say = useTexts();
  const { administrators } = own;
  return (
    <Panel title={say('organisation.whoMay')}>
      <p>{say('organisation.whoMayAbout')}</p>
      {administrators.length === 0 ? (
        <p>{say('organisation.noAdministrator')}</p>
      ) : (
        <ul>
          {administrators.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
