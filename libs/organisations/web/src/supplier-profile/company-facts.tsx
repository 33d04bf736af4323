import { ButtonLink, DescriptionList, Panel } from '@bundel/ui';
import { useCountries } from '../registration/countries.js';
import { useTexts } from '../texts/use-texts.js';
import type { Profile } from './profile.js';

type Address = Profile['visitingAddress'];

/** What the company says about itself, with the way to change it. */
export function CompanyFacts({
  profile,
  mayChange,
}: {
  readonly profile: Profile;
  readonly mayChange: boolean;
}) {
  const say = useTexts();
  const { name } = useCountries();
  const { organisation } = profile;
  const register = organisation.foreignRegistration;
  const written = (address: Address) =>
    address
      ? `${address.street}, ${address.postcode ?? ''} ${address.place}, ${name(address.country)}`
      : say('profile.notFilled');
  return (
    <Panel
      title={say('profile.facts')}
      actions={
        mayChange ? (
          <ButtonLink href="/bedrijfsprofiel/gegevens">{say('profile.editShort')}</ButtonLink>
        ) : null
      }
    >
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
          {
            term: say('profile.postal'),
            fact: profile.postalAddress ? written(profile.postalAddress) : say('profile.postalSame'),
          },
          { term: say('profile.email'), fact: profile.contactEmail },
          { term: say('profile.website'), fact: profile.website ?? say('profile.notFilled') },
        ]}
      />
    </Panel>
  );
}
