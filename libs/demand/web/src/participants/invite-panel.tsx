import { useState } from 'react';
import {
  Button,
  CheckboxGroup,
  Combobox,
  ErrorSummary,
  IconPlus,
  IconX,
  Notice,
  Panel,
  RadioGroup,
  TextField,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { useWords } from '../words/use-words.js';
import { BodySearchDocument, ProvincesDocument } from './participants-documents.js';
import { INVITABLE } from './selection.js';
import { useInviting } from './use-inviting.js';
import '../states/demand.css';

type Inviting = ReturnType<typeof useInviting>;

/** Puts bodies on the list: by kind, province and size, or by hand; says beforehand how many that are. */
export function InvitePanel(props: {
  readonly campaign: Campaign;
  readonly onDone: () => void;
  readonly own?: boolean;
}) {
  const say = useTexts();
  const form = useInviting(props.campaign, props.onDone);
  const { selection, change, errors } = form;
  const words = useWords();
  return (
    <Panel title={say('inviting.title')} about={say('inviting.about')}>
      <ErrorSummary errors={errors} attempt={form.attempt} />
      {form.done === null ? null : (
        <Notice tone="ok" live="polite" title={say('inviting.done', { count: form.done })} />
      )}
      <div className="d-choose">
        <CheckboxGroup
          id="soorten"
          name="soorten"
          label={say('inviting.kinds')}
          error={errorOf(errors, 'soorten')}
          values={selection.kinds}
          onValuesChange={(values) => change({ kinds: INVITABLE.filter((kind) => values.includes(kind)) })}
          choices={INVITABLE.map((kind) => ({ value: kind, label: words.kinds(kind) }))}
        />
        <Provinces {...form} />
        <div className="d-choose__rest">
          <Size {...form} />
          <ByHand {...form} />
          <RadioGroup
            id="deel"
            name="deel"
            label={say('inviting.as')}
            value={form.part}
            onChange={(event) => form.setPart(event.target.value === 'lead' ? 'lead' : 'participant')}
            choices={[
              { value: 'participant', label: say('parts.participant') },
              { value: 'lead', label: say('parts.lead') },
            ]}
          />
        </div>
      </div>
      <Preview {...form} open={props.campaign.state === 'open'} primary={props.own ?? false} />
    </Panel>
  );
}

function Provinces({ selection, change }: Inviting) {
  const say = useTexts();
  const [{ data }] = useQuery({ query: ProvincesDocument });
  const provinces = (data?.publicBodies.nodes ?? []).flatMap(({ province }) => (province ? [province] : []));
  return (
    <div className="d-choose__two">
      <CheckboxGroup
        id="provincies"
        name="provincies"
        label={say('inviting.provinces')}
        hint={say('inviting.provincesHint')}
        values={selection.provinces}
        onValuesChange={(values) => change({ provinces: values })}
        choices={provinces.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  );
}

function Size({ selection, change, errors }: Inviting) {
  const say = useTexts();
  return (
    <div className="d-row__pair">
      <TextField
        id="inwoners-van"
        label={say('inviting.from')}
        width="short"
        optional
        inputMode="numeric"
        autoComplete="off"
        error={errorOf(errors, 'inwoners-van')}
        value={selection.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <TextField
        id="inwoners-tot"
        label={say('inviting.to')}
        width="short"
        optional
        inputMode="numeric"
        autoComplete="off"
        error={errorOf(errors, 'inwoners-tot')}
        value={selection.to}
        onChange={(event) => change({ to: event.target.value })}
      />
    </div>
  );
}

function ByHand({ selection, change }: Inviting) {
  const say = useTexts();
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({ query: BodySearchDocument, variables: { search: search || null } });
  const bodies = data?.publicBodies.nodes ?? [];
  const pick = (id: string | null) => {
    const found = bodies.find((body) => body.id === id);
    if (!found || selection.picked.some((one) => one.id === id)) return;
    change({ picked: [...selection.picked, { id: found.id, name: found.name }] });
  };
  return (
    <>
      <Combobox
        key={selection.picked.length}
        id="met-de-hand"
        label={say('inviting.byHand')}
        hint={say('inviting.byHandHint')}
        optional
        onSearch={setSearch}
        onValueChange={pick}
        busy={fetching ? say('inviting.searching') : undefined}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {selection.picked.length > 0 ? (
        <ul className="d-picked" aria-label={say('inviting.picked')}>
          {selection.picked.map(({ id, name }) => (
            <li key={id}>
              <Button
                tone="quiet"
                iconAfter={IconX}
                aria-label={say('inviting.unpick', { name })}
                onClick={() => change({ picked: selection.picked.filter((one) => one.id !== id) })}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Preview(props: Inviting & { readonly open: boolean; readonly primary: boolean }) {
  const say = useTexts();
  const { preview, counting } = props;
  const fresh = preview ? preview.total - preview.invitedAlready : 0;
  const rest = preview ? preview.total - preview.names.length : 0;
  return (
    <div className="d-preview">
      <p role="status">
        {preview ? (
          <>
            <strong className="d-preview__count">{say('inviting.preview', { count: preview.total })}</strong>{' '}
            {preview.invitedAlready > 0 ? say('inviting.already', { count: preview.invitedAlready }) : null}
          </>
        ) : counting ? (
          say('inviting.counting')
        ) : (
          say('inviting.previewNone')
        )}
      </p>
      {preview && preview.total > 0 ? (
        <details>
          <summary>{say('inviting.names')}</summary>
          <p>
            {preview.names.join(', ')}
            {rest > 0 ? ` ${say('inviting.moreNames', { count: rest })}` : null}
          </p>
        </details>
      ) : null}
      <p className="d-note">{props.open ? say('inviting.openNote') : say('inviting.draftNote')}</p>
      <div>
        <Button
          icon={IconPlus}
          tone={props.primary ? 'primary' : 'secondary'}
          onClick={() => void props.invite()}
        >
          {props.sending
            ? say('edit.saving')
            : fresh > 0
              ? say('inviting.act', { count: fresh })
              : say('inviting.actEmpty')}
        </Button>
      </div>
    </div>
  );
}
