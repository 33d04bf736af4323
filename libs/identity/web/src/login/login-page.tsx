import {
  Breadcrumbs,
  ButtonLink,
  Columns,
  IconArrowRight,
  Notice,
  Page,
  PageTitle,
  Panel,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';
import { placeInside } from './place-inside.js';

/** Why somebody arrives here without having asked for it. */
function Arrival({ reason, count }: { readonly reason: string | null; readonly count: number }) {
  const say = useTexts();
  if (reason === 'uitgelogd') {
    return (
      <Notice tone="ok" title={say('login.signedOutTitle')} live="polite">
        <p>{say('login.signedOut')}</p>
      </Notice>
    );
  }
  if (reason === 'overal-uitgelogd') {
    return (
      <Notice tone="ok" title={say('login.everywhereTitle', { count })} live="polite">
        <p>{say('login.everywhere')}</p>
      </Notice>
    );
  }
  if (reason !== 'verlopen') return null;
  return (
    <Notice tone="warn" title={say('login.endedTitle')} live="polite">
      <p>{say('login.ended')}</p>
    </Notice>
  );
}

/** The way in: what happens, and one button to the login service. */
export function LoginPage() {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const asked = new URLSearchParams(useLocation().searchStr);
  const returnTo = placeInside(asked.get('returnTo'));
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('login.title') }]} />
      <PageTitle title={say('login.title')} about={say('login.about')} />
      <Arrival reason={asked.get('reden')} count={Number(asked.get('aantal') ?? 1)} />
      <Columns split="7-5">
        <Panel title={say('login.whatTitle')}>
          <ol>
            <li>{say('login.what1')}</li>
            <li>{say('login.what2')}</li>
            <li>{say('login.what3')}</li>
            <li>{say('login.what4')}</li>
          </ol>
          {viewer ? (
            <Notice title={say('login.alreadyTitle', { name: viewer.person.name })}>
              <ButtonLink tone="primary" href={returnTo} iconAfter={IconArrowRight}>
                {say('login.alreadyAct')}
              </ButtonLink>
            </Notice>
          ) : (
            <ButtonLink
              tone="primary"
              href={`/auth/login?locale=${language}&returnTo=${encodeURIComponent(returnTo)}`}
              iconAfter={IconArrowRight}
            >
              {say('login.act')}
            </ButtonLink>
          )}
        </Panel>
        <Panel title={say('login.whoTitle')}>
          <p>{say('login.whoBody')}</p>
          <p>{say('login.whoSupplier')}</p>
        </Panel>
      </Columns>
    </Page>
  );
}
