import { useState } from 'react';
import { Button, FormSentence, Panel, Select } from '@bundel/ui';
import { useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { MoveBundleLinesDocument } from './bundle-act-documents.js';
import { BundleFiguresDocument } from './bundle-documents.js';
import type { Bundle } from './bundle.js';
import { useAct } from './use-act.js';

/** Puts the lines of one item into another lot. */
export function MovePanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [from, setFrom] = useState(bundle.lots[0]?.key ?? '');
  const [to, setTo] = useState(bundle.lots[1]?.key ?? '');
  const [item, setItem] = useState('');
  const [{ data }] = useQuery({
    query: BundleFiguresDocument,
    variables: { bundleId: bundle.id, lotKey: from, first: 100 },
    requestPolicy: 'cache-and-network',
  });
  const items = new Map((data?.bundleFigures.nodes ?? []).map((one) => [one.itemId, one.itemName]));
  const act = useAct(MoveBundleLinesDocument);
  const lots = bundle.lots.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Panel title={say('move.title')} about={say('move.about')}>
      <ActForm
        act={act}
        onSend={() =>
          void act.run({
            bundleId: bundle.id,
            version: bundle.version,
            fromLot: from,
            toLot: to,
            items: item ? [item] : null,
          })
        }
      >
        <FormSentence />
        <Select
          id="fromLot"
          label={say('move.from')}
          empty={false}
          choices={lots}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <Select
          id="items"
          label={say('move.item')}
          empty={say('move.all')}
          choices={[...items].map(([value, label]) => ({ value, label }))}
          value={item}
          onChange={(event) => setItem(event.target.value)}
        />
        <Select
          id="toLot"
          label={say('move.to')}
          empty={false}
          choices={lots}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button type="submit" disabled={act.busy}>
          {say(act.busy ? 'bundle.saving' : 'move.act')}
        </Button>
      </ActForm>
    </Panel>
  );
}
