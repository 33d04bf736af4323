import { Checkbox, Panel, RadioGroup } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { errorOf } from '../../words/problems.js';
import type { StepProps } from './step-props.js';

/** Step 6: what the lead gets to see of the answers; bodies are told. */
export function VisibilityStep({ form, errors, onChange }: StepProps) {
  const say = useTexts();
  return (
    <Panel title={say('edit.visibility')}>
      <RadioGroup
        id="inzage"
        name="inzage"
        label={say('edit.leadSees')}
        hint={say('edit.leadSeesHint')}
        error={errorOf(errors, 'inzage')}
        value={form.leadSees}
        onChange={(event) => onChange({ leadSees: event.target.value === 'totals' ? 'totals' : 'lines' })}
        choices={[
          { value: 'lines', label: say('edit.seesLines'), about: say('edit.seesLinesAbout') },
          { value: 'totals', label: say('edit.seesTotals'), about: say('edit.seesTotalsAbout') },
        ]}
      />
      {form.leadSees === 'lines' ? (
        <Checkbox
          id="prijzen"
          label={say('edit.prices')}
          hint={say('edit.pricesHint')}
          checked={form.leadSeesPrices}
          onChange={(event) => onChange({ leadSeesPrices: event.target.checked })}
        />
      ) : null}
    </Panel>
  );
}
