import { Combobox, Panel, RadioGroup, TextField } from '@bundel/ui';
import { errorOf } from '../forms/problems.js';
import type { FormErrors } from '../forms/problems.js';
import { useTexts } from '../texts/use-texts.js';
import { useCountries } from './countries.js';
import type { Draft, DraftField } from './draft.js';

interface StepProps {
  readonly draft: Draft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** The attributes that every text field of a step shares. */
function useField({ draft, errors, onChange }: StepProps) {
  const { choices } = useCountries();
  const text = (field: DraftField) => ({
    id: field,
    error: errorOf(errors, field),
    value: draft[field],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [field]: event.target.value }),
  });
  const country = (field: DraftField) => ({
    id: field,
    error: errorOf(errors, field),
    choices,
    value: draft[field] || null,
    onValueChange: (code: string | null) => onChange({ [field]: code ?? '' }),
  });
  return { text, country };
}

/** Step 1: which company, and where it is registered. */
export function CompanyStep(props: StepProps) {
  const say = useTexts();
  const { draft, onChange } = props;
  const { text, country } = useField(props);
  return (
    <Panel title={say('registration.company')}>
      <TextField
        {...text('name')}
        label={say('registration.name')}
        hint={say('registration.nameHint')}
        autoComplete="organization"
      />
      <Combobox {...country('country')} label={say('registration.country')} />
      <RadioGroup
        id="register"
        name="register"
        label={say('registration.where')}
        value={draft.register}
        onChange={(event) => onChange({ register: event.target.value === 'foreign' ? 'foreign' : 'kvk' })}
        choices={[
          { value: 'kvk', label: say('registration.kvk') },
          { value: 'foreign', label: say('registration.foreign') },
        ]}
      />
      {draft.register === 'kvk' ? (
        <TextField
          {...text('kvkNumber')}
          label={say('registration.kvkNumber')}
          hint={say('registration.kvkHint')}
          width="short"
          inputMode="numeric"
          autoComplete="off"
        />
      ) : (
        <>
          <Combobox {...country('registerCountry')} label={say('registration.registerCountry')} />
          <TextField {...text('registerName')} label={say('registration.registerName')} autoComplete="off" />
          <TextField
            {...text('registerNumber')}
            label={say('registration.registerNumber')}
            width="medium"
            autoComplete="off"
          />
        </>
      )}
    </Panel>
  );
}

/** Step 2: where the company is and how it is reached. */
export function AddressStep(props: StepProps) {
  const say = useTexts();
  const { text, country } = useField(props);
  return (
    <Panel title={say('registration.address')}>
      <TextField {...text('street')} label={say('profile.street')} autoComplete="street-address" />
      <TextField
        {...text('postcode')}
        label={say('profile.postcode')}
        width="short"
        autoComplete="postal-code"
      />
      <TextField
        {...text('place')}
        label={say('profile.place')}
        width="medium"
        autoComplete="address-level2"
      />
      <Combobox {...country('addressCountry')} label={say('profile.addressCountry')} />
      <TextField
        {...text('email')}
        type="email"
        label={say('registration.email')}
        hint={say('registration.emailHint')}
        autoComplete="email"
      />
    </Panel>
  );
}
