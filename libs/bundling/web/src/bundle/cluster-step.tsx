import { useState } from 'react';
import { Button, Checkbox, Cluster, FormSentence, Panel, TextArea } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { UpdateBundleDocument } from './bundle-act-documents.js';
import { hasEnded, type Bundle } from './bundle.js';
import { SaveWord } from './save-word.js';
import { useAct } from './use-act.js';

const LIMBS = ['marketAndSmeAccess', 'organisationalConsequences', 'coherence'] as const;

/** The cluster gate of art. 1.5: three limbs, each with the facts that the portal has beside it. */
export function ClusterStep({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [form, setForm] = useState(bundle.cluster);
  const act = useAct(UpdateBundleDocument);
  const ended = hasEnded(bundle);
  const {
    marketAndSmeAccess,
    organisationalConsequences,
    coherence,
    weighedForSuppliers,
    inTenderDocuments,
  } = form;
  return (
    <Panel title={say('cluster.title')} about={say('cluster.about')}>
      <ActForm
        act={act}
        onSend={() =>
          void act.run({
            bundleId: bundle.id,
            version: bundle.version,
            cluster: {
              marketAndSmeAccess,
              organisationalConsequences,
              coherence,
              weighedForSuppliers,
              inTenderDocuments,
            },
          })
        }
      >
        <FormSentence />
        {LIMBS.map((limb) => (
          <TextArea
            key={limb}
            id={limb}
            rows={5}
            maxLength={4000}
            readOnly={ended}
            label={say(`cluster.${limb}`)}
            hint={say(`clusterFacts.${limb}`, {
              participants: bundle.participantCount,
              lots: bundle.lotCount,
              lines: bundle.lots.reduce((sum, lot) => sum + lot.lines, 0),
            })}
            value={form[limb]}
            onChange={(event) => setForm({ ...form, [limb]: event.target.value })}
          />
        ))}
        <Checkbox
          id="weighedForSuppliers"
          label={say('cluster.weighed')}
          checked={weighedForSuppliers}
          disabled={ended}
          onChange={(event) => setForm({ ...form, weighedForSuppliers: event.target.checked })}
        />
        <Checkbox
          id="inTenderDocuments"
          label={say('cluster.inDocuments')}
          checked={inTenderDocuments}
          disabled={ended}
          onChange={(event) => setForm({ ...form, inTenderDocuments: event.target.checked })}
        />
        {ended ? null : (
          <Cluster>
            <Button type="submit" tone="primary" disabled={act.busy}>
              {say(act.busy ? 'bundle.saving' : 'bundle.save')}
            </Button>
            <SaveWord done={act.done} />
          </Cluster>
        )}
      </ActForm>
    </Panel>
  );
}
