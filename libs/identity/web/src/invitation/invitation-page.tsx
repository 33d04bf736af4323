import {
  Breadcrumbs,
  ButtonLink,
  DescriptionList,
  ErrorState,
  formatMoment,
  IconArrowRight,
  LoadingRows,
  Notice,
  Page,
  PageTitle,
  Panel,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { InvitationQuery } from '../generated/graphql.js';
import { useRoleWords } from '../texts/use-role-words.js';
import { useTexts } from '../texts/use-texts.js';
import { InvitationDocument } from './invitation-documents.js';

type Invitation = NonNullable<InvitationQuery['invitation']>;

/** Where an invitation link leads: who invites whom for what, and one button to log in and accept. */
export function InvitationPage() {
  const say = useTexts();
  const { token = '' } = useParams({ strict: false }) as { readonly token?: string };
  const complete = /^[\w-]{43}$/.test(token);
  const [{ data, fetching, error }, ask] = useQuery({
    query: InvitationDocument,
    variables: { token },
    pause: !complete,
    requestPolicy: 'network-only',
  });
  const invitation = data?.invitation;
  if (complete && fetching) {
    return (
      <Page width="running">
        <LoadingRows rows={6} />
      </Page>
    );
  }
  return (
    <Page width="running">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('invitation.title') }]} />
      {error ? (
        <>
          <PageTitle title={say('invitation.title')} />
          <ErrorState title={say('invitation.failed')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
            <p>{say('invitation.failedAbout')}</p>
          </ErrorState>
        </>
      ) : null}
      {!error && invitation?.state === 'open' ? <Open invitation={invitation} token={token} /> : null}
      {!error && invitation?.state !== 'open' ? <Closed invitation={invitation ?? null} /> : null}
    </Page>
  );
}

function Facts({ invitation }: { readonly invitation: Invitation }) {
  const say = useTexts();
  const words = useRoleWords();
  const language = useUiLanguage();
  return (
    <Panel title={say('invitation.factsTitle')}>
      <DescriptionList
        items={[
          { term: say('invitation.organisation'), fact: invitation.organisationName },
          { term: say('invitation.invitedBy'), fact: invitation.invitedBy },
          { term: say('invitation.for'), fact: invitation.name },
          {
            term: say('invitation.roles'),
            fact: (
              <ul>
                {invitation.roles.map((role) => (
                  <li key={role}>
                    {words.name(role)}. {words.task(role)}
                  </li>
                ))}
              </ul>
            ),
          },
          { term: say('invitation.until'), fact: formatMoment(invitation.expiresAt, language) },
        ]}
      />
    </Panel>
  );
}

function Open({ invitation, token }: { readonly invitation: Invitation; readonly token: string }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const { invitedBy, organisationName } = invitation;
  return (
    <>
      <PageTitle
        title={say('invitation.title')}
        about={say('invitation.about', { invitedBy, organisation: organisationName })}
      />
      {viewer ? (
        <Notice tone="warn">
          <p>{say('invitation.signedInAs', { name: viewer.person.name })}</p>
        </Notice>
      ) : null}
      <Facts invitation={invitation} />
      <Panel title={say('invitation.whatTitle')}>
        <ol>
          <li>{say('invitation.what1')}</li>
          <li>{say('invitation.what2')}</li>
          <li>{say('invitation.what3')}</li>
        </ol>
        <ButtonLink
          tone="primary"
          iconAfter={IconArrowRight}
          href={`/auth/login?invitation=${token}&locale=${language}&returnTo=${encodeURIComponent('/organisatie')}`}
        >
          {say('invitation.act')}
        </ButtonLink>
        <p>{say('invitation.notMe')}</p>
      </Panel>
    </>
  );
}

function Closed({ invitation }: { readonly invitation: Invitation | null }) {
  const say = useTexts();
  const why = !invitation || invitation.state === 'open' ? 'unknown' : invitation.state;
  return (
    <>
      <PageTitle title={say('invitation.closedTitle')} about={say(`invitation.closed.${why}`)} />
      {invitation ? <Facts invitation={invitation} /> : null}
      <Panel title={say('invitation.nextTitle')}>
        <p>{say(why === 'accepted' ? 'invitation.closedUsed' : 'invitation.closedRemedy')}</p>
        <ButtonLink tone="primary" href="/inloggen">
          {say('invitation.login')}
        </ButtonLink>
      </Panel>
    </>
  );
}
