import { DescriptionList, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useCountries } from './countries.js';
import type { Draft } from './draft.js';

/** Step 4: everything once more. */
export function CheckStep({ draft }: { readonly draft: Draft }) {
  const say = useTexts();
  const { name } = useCountries();
  const owned = (id: string) => draft.rows.find((row) => row.id === id)?.name ?? draft.name;
  return (
    <>
      <p>{say('registration.checkAbout')}</p>
      <Panel title={say('registration.company')}>
        <DescriptionList
          items={[
            { term: say('registration.name'), fact: draft.name },
            { term: say('registration.country'), fact: name(draft.country) },
            draft.register === 'kvk'
              ? { term: say('registration.kvkNumber'), fact: draft.kvkNumber }
              : {
                  term: say('profile.register'),
                  fact: `${name(draft.registerCountry)}, ${draft.registerName}, ${draft.registerNumber}`,
                },
            {
              term: say('profile.visiting'),
              fact: `${draft.street}, ${draft.postcode} ${draft.place}, ${name(draft.addressCountry)}`,
            },
            { term: say('registration.email'), fact: draft.email },
          ]}
        />
      </Panel>
      <Panel title={say('registration.owners')}>
        <DescriptionList
          items={draft.rows.map((row, index) => ({
            term: `${index + 1}. ${row.name}`,
            fact: say('registration.ownerOf', {
              capital: row.capital,
              votes: row.votes,
              owned: owned(row.owned),
            }),
          }))}
        />
      </Panel>
    </>
  );
}
