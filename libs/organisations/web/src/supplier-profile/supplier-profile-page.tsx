import {
  Breadcrumbs,
  ButtonLink,
  Columns,
  DescriptionList,
  EmptyState,
  formatMoment,
  Page,
  PageTitle,
  Panel,
  Stack,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useQuery } from 'urql';
import { Certificates } from '../certificates/certificates.js';
import { useCountries } from '../registration/countries.js';
import { Waiting } from '../states/waiting.js';
import type { Profile } from './profile.js';
import { useTexts } from '../texts/use-texts.js';
import { Chain } from './chain.js';
import { OwnershipFacts } from './ownership-facts.js';
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

function NotYours() {
  const say = useTexts();
  return (
    <Panel>
      <EmptyState
        title={say('profile.notYours')}
        action={
          <ButtonLink tone="primary" href="/leverancier-registreren">
            {say('registration.title')}
          </ButtonLink>
        }
      >
        <p>{say('profile.notYoursAbout')}</p>
      </EmptyState>
    </Panel>
  );
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
        <Panel
          flush={false}
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
        <CompanyFacts profile={profile} />
      </Columns>
      {ownership ? <OwnershipFacts ownership={ownership} /> : null}
      <Certificates rows={profile.certificates} mayChange={mayChange} onChanged={props.onChanged} />
    </Stack>
  );
}

type Address = Profile['visitingAddress'];

function CompanyFacts({ profile }: { readonly profile: Profile }) {
  const say = useTexts();
  const { name } = useCountries();
  const { organisation } = profile;
  const register = organisation.foreignRegistration;
  const written = (address: Address) =>
    address
      ? `${address.street}, ${address.postcode ?? ''} ${address.place}, ${name(address.country)}`
      : say('profile.notFilled');
  return (
    <Panel title={say('profile.facts')}>
      <DescriptionList
        items={[
          { term: say('profile.name'), fact: organisation.name },
          register
            ? { term: say('profile.register'), fact: `${register.register}, ${register.number}` }
            : { term: say('profile.kvk'), fact: organisation.kvkNumber ?? '–' },
          { term: say('profile.country'), fact: name(organisation.country) },
          { term: say('profile.legalForm'), fact: profile.legalForm ?? say('profile.notFilled') },
          {
            term: say('profile.size'),
            fact: profile.size ? say(`sizes.${profile.size}`) : say('profile.notFilled'),
          },
          { term: say('profile.visiting'), fact: written(profile.visitingAddress) },
          ...(profile.postalAddress
            ? [{ term: say('profile.postal'), fact: written(profile.postalAddress) }]
            : []),
          { term: say('profile.email'), fact: profile.contactEmail },
          { term: say('profile.website'), fact: profile.website ?? say('profile.notFilled') },
        ]}
      />
    </Panel>
  );
}
