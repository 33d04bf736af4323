import { useState } from 'react';
import {
  Button,
  formatMoment,
  FormSentence,
  NumberField,
  Panel,
  RadioGroup,
  useUiLanguage,
} from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { OpenBundleObjectionDocument } from './bundle-act-documents.js';
import type { Bundle } from './bundle.js';
import { ObjectionsPanel } from './objections-panel.js';
import { useAct } from './use-act.js';

/** Opening the moment for objections, and answering them. */
export function ObjectionStep({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  return (
    <>
      {bundle.state === 'draft' ? <OpenForm bundle={bundle} /> : null}
      {bundle.objectionUntil ? (
        <Panel
          title={say(bundle.objectionRuns ? 'objections.running' : 'objections.over')}
          about={say('objections.until', { moment: formatMoment(bundle.objectionUntil, language) })}
        >
          <p>{say(`objections.audience.${bundle.objectionAudience}`)}</p>
        </Panel>
      ) : null}
      <ObjectionsPanel bundle={bundle} />
    </>
  );
}

function OpenForm({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [days, setDays] = useState('20');
  const [audience, setAudience] = useState<'participants' | 'market'>('participants');
  const act = useAct(OpenBundleObjectionDocument);
  return (
    <Panel title={say('objections.open')} about={say('objections.openAbout')}>
      <ActForm
        act={act}
        onSend={() =>
          void act.run({ bundleId: bundle.id, version: bundle.version, days: Number(days) || 0, audience })
        }
      >
        <FormSentence />
        <RadioGroup
          id="audience"
          name="audience"
          label={say('objections.who')}
          value={audience}
          choices={(['participants', 'market'] as const).map((one) => ({
            value: one,
            label: say(`objections.audience.${one}`),
          }))}
          onChange={(event) => setAudience(event.target.value as typeof audience)}
        />
        <NumberField
          id="days"
          label={say('objections.days')}
          hint={say('objections.daysHint')}
          error={act.errors.find(({ field }) => field === 'days')?.message}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        <Button type="submit" tone="primary" disabled={act.busy}>
          {say(act.busy ? 'bundle.saving' : 'objections.openAct')}
        </Button>
      </ActForm>
    </Panel>
  );
}
