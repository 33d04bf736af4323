import { Panel, TextArea, TextField } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { CpvField } from '../../words/cpv-field.js';
import { errorOf } from '../../words/problems.js';
import type { StepProps } from './step-props.js';

/** Step 1: title, category and what it is about. */
export function SubjectStep({ form, errors, onChange, fixed }: StepProps) {
  const say = useTexts();
  return (
    <Panel title={say('edit.subject')}>
      <TextField
        id="titel"
        label={say('edit.name')}
        hint={say('edit.nameHint')}
        width="full"
        autoComplete="off"
        error={errorOf(errors, 'titel')}
        value={form.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      {fixed ? null : (
        <CpvField
          id="categorie"
          value={form.cpvCode}
          error={errorOf(errors, 'categorie')}
          onChange={(cpvCode) => onChange({ cpvCode })}
        />
      )}
      <TextArea
        id="omschrijving"
        label={say('edit.description')}
        hint={say('edit.descriptionHint')}
        rows={6}
        error={errorOf(errors, 'omschrijving')}
        value={form.description}
        onChange={(event) => onChange({ description: event.target.value })}
      />
    </Panel>
  );
}
