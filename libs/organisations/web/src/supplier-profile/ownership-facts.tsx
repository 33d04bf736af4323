import { DataTable, Panel, StatusTag, useUiLanguage } from '@bundel/ui';
import { useCountries } from '../registration/countries.js';
import { useTexts } from '../texts/use-texts.js';
import { percentText } from './percent-text.js';
import type { Ownership } from './profile.js';

const useNames = (ownership: Ownership) => {
  const names = new Map(ownership.parties.map(({ key, name }) => [key, name]));
  return (key: string) => names.get(key) ?? key;
};

/** Who decides in the end, and whose law follows from that. */
export function ControlFacts({ ownership }: { readonly ownership: Ownership }) {
  return (
    <>
      <Controllers ownership={ownership} />
      <Jurisdictions ownership={ownership} />
    </>
  );
}

/** Who owns the company in the end, computed along the whole chain. */
export function UltimateOwners({ ownership }: { readonly ownership: Ownership }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { name: country } = useCountries();
  const nameOf = useNames(ownership);
  const [capital, votes] = (['capital', 'votes'] as const).map((measure) =>
    ownership.picture.ultimateOwners.find((one) => one.measure === measure),
  );
  const keys = [...new Set([capital, votes].flatMap((one) => one?.owners.map(({ party }) => party) ?? []))];
  const share = (list: typeof capital, key: string) =>
    percentText(list?.owners.find(({ party }) => party === key)?.percent ?? '0', language);
  return (
    <Panel title={say('chain.ownersTitle')} about={say('chain.ownersAbout')} flush>
      <DataTable
        caption={say('chain.ownersTitle')}
        rows={keys}
        rowKey={(key) => key}
        sums={[
          {
            label: say('chain.unknownShare'),
            cells: {
              capital: percentText(capital?.undisclosedPercent ?? '0', language),
              votes: percentText(votes?.undisclosedPercent ?? '0', language),
            },
          },
        ]}
        columns={[
          { key: 'owner', head: say('chain.owner'), cell: (key) => nameOf(key) },
          {
            key: 'place',
            head: say('chain.place'),
            cell: (key) => country(ownership.parties.find((one) => one.key === key)?.country ?? null),
          },
          {
            key: 'capital',
            head: say('chain.percentCapital'),
            numeric: true,
            cell: (key) => share(capital, key),
          },
          { key: 'votes', head: say('chain.percentVotes'), numeric: true, cell: (key) => share(votes, key) },
        ]}
      />
    </Panel>
  );
}

function Controllers({ ownership }: { readonly ownership: Ownership }) {
  const say = useTexts();
  const nameOf = useNames(ownership);
  const { controllers } = ownership.picture;
  return (
    <Panel title={say('chain.controlTitle')} about={say('chain.controlAbout')}>
      {controllers.length === 0 ? <p>{say('chain.nobody')}</p> : null}
      <ul>
        {controllers.map(({ party, basis, through }) => (
          <li key={party}>
            <strong>{nameOf(party)}</strong>: {say(`chain.basis.${basis}`)}
            {through.length > 0
              ? `, ${say('chain.through', { parties: through.map(nameOf).join(', ') })}`
              : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const CLOUD_ACT = {
  none: 'chain.cloudActPlaces.none',
  'executive-agreement': 'chain.cloudActPlaces.executiveAgreement',
  'home-jurisdiction': 'chain.cloudActPlaces.homeJurisdiction',
} as const;

function Jurisdictions({ ownership }: { readonly ownership: Ownership }) {
  const say = useTexts();
  const nameOf = useNames(ownership);
  const { name: country } = useCountries();
  const { jurisdictions, unknownCountries } = ownership.picture;
  const place = (code: string) => say(CLOUD_ACT[code as keyof typeof CLOUD_ACT] ?? CLOUD_ACT.none);
  return (
    <Panel title={say('chain.exposureTitle')} about={say('chain.exposureAbout')}>
      <ul>
        {jurisdictions.map((one) => (
          <li key={one.country}>
            <strong>{country(one.country)}</strong> ({say(one.eu ? 'chain.inEu' : 'chain.outsideEu')}),{' '}
            {say('chain.through', { parties: one.through.map(nameOf).join(', ') })}
            {one.usCloudAct === 'none'
              ? null
              : `; ${say('chain.cloudAct', { place: place(one.usCloudAct) })}`}
          </li>
        ))}
        {unknownCountries.map((key) => (
          <li key={key}>
            <StatusTag status="attention" bare /> {say('chain.unknownCountry', { party: nameOf(key) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
