import { useState } from 'react';
import { Button, Checkbox, Notice, Panel, Select } from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import type { MailChoiceQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { ChooseMailDocument, MailChoiceDocument } from './messages-documents.js';

type Choice = MailChoiceQuery['mailChoice'];

/** Whether messages come by e-mail as well, and in which language; saved by the button, so that trying is safe. */
export function MailPanel() {
  const say = useTexts();
  const [{ data }] = useQuery({ query: MailChoiceDocument });
  return (
    <Panel title={say('mail.title')} about={say('mail.about')}>
      {data ? <MailForm now={data.mailChoice} /> : null}
    </Panel>
  );
}

function MailForm({ now }: { readonly now: Choice }) {
  const say = useTexts();
  const [choice, setChoice] = useState<Choice>(now);
  const [outcome, setOutcome] = useState<'on' | 'off' | 'failed'>();
  const [{ fetching }, choose] = useMutation(ChooseMailDocument);
  const save = async () => {
    const { wanted, language } = choice;
    const { data } = await choose({ input: { wanted, language } });
    const kept = data?.chooseMail.choice;
    setOutcome(kept ? (kept.wanted ? 'on' : 'off') : 'failed');
  };
  return (
    <form
      className="inbox-mail"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Checkbox
        id="mail-wanted"
        label={say('mail.wanted')}
        checked={choice.wanted}
        onChange={(event) => setChoice({ ...choice, wanted: event.target.checked })}
      />
      <Select
        id="mail-language"
        label={say('mail.language')}
        empty={false}
        value={choice.language}
        onChange={(event) => setChoice({ ...choice, language: event.target.value === 'en' ? 'en' : 'nl' })}
        choices={[
          { value: 'nl', label: say('mail.nl') },
          { value: 'en', label: say('mail.en') },
        ]}
      />
      <Button type="submit" disabled={fetching}>
        {fetching ? say('mail.saving') : say('mail.save')}
      </Button>
      {outcome ? (
        <Notice tone={outcome === 'failed' ? 'bad' : 'ok'} title={say(`mail.${outcome}`)} live="polite" />
      ) : null}
    </form>
  );
}
