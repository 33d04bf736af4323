import { useState } from 'react';
import {
  Button,
  Cluster,
  DescriptionList,
  formatMoney,
  FormSentence,
  NumberField,
  Panel,
  plainDecimal,
  Select,
  useUiLanguage,
} from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { UpdateBundleDocument } from './bundle-act-documents.js';
import { hasEnded, type Bundle } from './bundle.js';
import { Findings } from './findings.js';
import { SaveWord } from './save-word.js';
import { useAct } from './use-act.js';

const TYPES = ['supplies', 'services', 'works', 'concession', 'social'] as const;

/** The joint value against the threshold, and what follows for the procedure. */
export function ValueStep({ bundle }: { readonly bundle: Bundle }) {
  return (
    <>
      <Advice bundle={bundle} />
      {hasEnded(bundle) ? null : <ValueForm bundle={bundle} />}
    </>
  );
}

function Advice({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { advice } = bundle;
  const notes = bundle.gates.find(({ name }) => name === 'value')?.notes ?? [];
  if (!advice) return null;
  const exempt = advice.exemptLots.flatMap((place) => bundle.lots[place]?.name ?? []);
  return (
    <Panel title={say('value.advice')} about={say(advice.above ? 'value.above' : 'value.below')}>
      <DescriptionList
        items={[
          { term: say('value.joint'), fact: formatMoney(advice.value.amount, language) },
          { term: say('value.threshold'), fact: formatMoney(advice.threshold.amount, language) },
          {
            term: say('value.exempt'),
            fact: exempt.length > 0 ? exempt.join(', ') : say('value.noExempt'),
          },
          { term: say('value.procedure'), fact: say(advice.above ? 'value.european' : 'value.national') },
          { term: say('value.rules'), fact: advice.rules.join(', ') },
        ]}
      />
      <Findings findings={notes} note />
    </Panel>
  );
}

function ValueForm({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const [type, setType] = useState(bundle.contractType);
  const [margin, setMargin] = useState(String(bundle.margin / 100));
  const act = useAct(UpdateBundleDocument);
  const save = () => {
    const percent = Number(plainDecimal(margin, language) ?? Number.NaN);
    const basisPoints = Math.round(percent * 100);
    if (!Number.isFinite(percent) || basisPoints < 0 || basisPoints > 10_000)
      return void act.report([{ field: 'margin', message: say('bundleProblems.margin') }]);
    void act.run({ bundleId: bundle.id, version: bundle.version, contractType: type, margin: basisPoints });
  };
  return (
    <Panel title={say('value.figures')} about={say('value.figuresAbout')}>
      <ActForm act={act} onSend={() => save()}>
        <FormSentence />
        <Select
          id="contractType"
          label={say('value.type')}
          empty={false}
          choices={TYPES.map((one) => ({ value: one, label: say(`contractTypes.${one}`) }))}
          value={type}
          onChange={(event) => setType(event.target.value as typeof type)}
        />
        <NumberField
          id="margin"
          label={say('value.margin')}
          hint={say('value.marginHint')}
          error={act.errors.find(({ field }) => field === 'margin')?.message}
          value={margin}
          onChange={(event) => setMargin(event.target.value)}
        />
        <Cluster>
          <Button type="submit" tone="primary" disabled={act.busy}>
            {say(act.busy ? 'bundle.saving' : 'bundle.save')}
          </Button>
          <SaveWord done={act.done} />
        </Cluster>
      </ActForm>
    </Panel>
  );
}
