import { CheckboxGroup, TextArea } from '@bundel/ui';
import { useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { OpenStandardsDocument } from './demand-form-documents.js';
import type { LineProps } from './step-props.js';

/** Standards of the list "pas toe of leg uit", and the explanation when none is asked for. */
export function StandardsField({ form, errors, line, place }: LineProps) {
  const say = useTexts();
  const [{ data }] = useQuery({ query: OpenStandardsDocument });
  const id = (field: string) => `regel-${place}-${field}`;
  const why = errorOf(errors, id('complyOrExplain'));
  return (
    <>
      <details className="d-standards" open={errorOf(errors, id('openStandards')) !== undefined || undefined}>
        <summary>{say('demandForm.standardsChosen', { count: line.openStandards.length })}</summary>
        <CheckboxGroup
          id={id('openStandards')}
          name={id('openStandards')}
          label={say('demandForm.standards')}
          hint={say('demandForm.standardsHint')}
          error={errorOf(errors, id('openStandards'))}
          values={line.openStandards}
          onValuesChange={(openStandards) => form.write(place, { openStandards: [...openStandards] })}
          choices={(data?.openStandards ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </details>
      <TextArea
        id={id('complyOrExplain')}
        label={say('demandForm.explain')}
        hint={say('demandForm.explainHint')}
        optional
        rows={2}
        error={why}
        value={line.complyOrExplain}
        onChange={(event) => form.write(place, { complyOrExplain: event.target.value })}
      />
    </>
  );
}
