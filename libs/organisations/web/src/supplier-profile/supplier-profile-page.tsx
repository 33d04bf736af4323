import {
  Breadcrumbs,
  ButtonLink,
  Columns,
  EmptyState,
  formatMoment,
  Notice,
  Page,
  PageTitle,
  Panel,
  Stack,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Certificates } from '../certificates/certificates.js';
import { Waiting } from '../states/waiting.js';
import type { Profile } from './profile.js';
import { useTexts } from '../texts/use-texts.js';
import { Chain } from './chain.js';
import { CompanyFacts } from './company-facts.js';
import { LimitTest } from './limit-test.js';
import { NotYours } from './not-yours.js';
import { ControlFacts, UltimateOwners } from './ownership-facts.js';
import { SupplierProfileDocument } from './supplier-profile-documents.js';

/** The own company: facts, certificates, and who owns it with all that follows. */
export function SupplierProfilePage() {
  const say = useTexts();
  const { viewer } = useSession();
  const isSupplier = viewer?.membership?.organisationKind === 'supplier';
  const [{ data, fetching, error }, ask] = useQuery({
    query: SupplierProfileDocument,
    requestPolicy: 'cache-and-network',
    pause: !isSupplier,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const profile = data?.supplierProfile;
  const role = viewer?.membership?.role ?? '';
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('profile.title') }]} />
      <PageTitle
        title={profile?.organisation.name ?? say('profile.title')}
        about={profile ? `${say('profile.title')}. ${say('profile.about')}` : undefined}
      />
      {profile ? <Saved /> : null}
      {profile ? (
        <Shown
          profile={profile}
          mayChange={role === 'bidManager' || role === 'localAdministrator'}
          onChanged={again}
        />
      ) : (
        <Waiting fetching={fetching} failed={error !== undefined} onRetry={again} />
      )}
      {isSupplier ? null : <NotYours />}
    </Page>
  );
}

const SAVED = { gegevens: 'profile.saved', certificaat: 'certificates.savedAny' } as const;

/** After a form: that it was kept. The form says in the address which one it was. */
function Saved() {
  const say = useTexts();
  const which = new URLSearchParams(useLocation().searchStr).get('bewaard');
  const key = which === 'gegevens' || which === 'certificaat' ? SAVED[which] : null;
  return key ? <Notice tone="ok" live="polite" title={say(key)} /> : null;
}

function Shown(props: {
  readonly profile: Profile;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const { profile, mayChange } = props;
  const { ownership } = profile;
  return (
    <Stack>
      {mayChange ? null : <p>{say('profile.mayChange')}</p>}
      <Columns split="7-5">
        <Stack>
          <Panel
            title={say('chain.title')}
            about={say('chain.pageAbout')}
            actions={
              mayChange && ownership ? (
                <ButtonLink href="/bedrijfsprofiel/eigendomsketen">{say('chain.edit')}</ButtonLink>
              ) : null
            }
          >
            {ownership ? (
              <Chain
                ownership={ownership}
                source={say('chain.treeSource', {
                  version: ownership.version,
                  moment: formatMoment(ownership.statedAt, language),
                })}
              />
            ) : (
              <EmptyState
                title={say('chain.none')}
                action={
                  mayChange ? (
                    <ButtonLink tone="primary" href="/bedrijfsprofiel/eigendomsketen">
                      {say('chain.fill')}
                    </ButtonLink>
                  ) : null
                }
              >
                <p>{say('chain.noneAbout')}</p>
              </EmptyState>
            )}
          </Panel>
          {ownership ? <UltimateOwners ownership={ownership} /> : null}
        </Stack>
        <Stack>
          <CompanyFacts profile={profile} mayChange={mayChange} />
          {ownership ? <ControlFacts ownership={ownership} /> : null}
        </Stack>
      </Columns>
      {ownership ? <LimitTest ownership={ownership} /> : null}
      <Certificates rows={profile.certificates} mayChange={mayChange} onChanged={props.onChanged} />
    </Stack>
  );
}
