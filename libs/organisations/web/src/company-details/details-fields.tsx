import { Checkbox, Combobox, Panel, Select, Stack, TextField } from '@bundel/ui';
import { errorOf } from '../forms/problems.js';
import type { FormErrors } from '../forms/problems.js';
import type { CompanySize } from '../generated/graphql.js';
import { useCountries } from '../registration/countries.js';
import { useTexts } from '../texts/use-texts.js';
import type { AddressName, Details } from './details.js';

interface FieldsProps {
  readonly details: Details;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<Details>) => void;
}

const SIZES: readonly CompanySize[] = ['micro', 'small', 'medium', 'large'];

/** Every field of the form, in three panels below each other. */
export function DetailsFields(props: FieldsProps) {
  const say = useTexts();
  const { details, errors, onChange } = props;
  return (
    <Stack>
      <CompanyFields {...props} />
      <Panel title={say('profile.visiting')}>
        <AddressFields {...props} name="visiting" />
      </Panel>
      <Panel title={say('profile.postal')}>
        <Checkbox
          id="postalDiffers"
          label={say('profile.postalDiffers')}
          hint={say('profile.postalDiffersHint')}
          error={errorOf(errors, 'postalDiffers')}
          checked={details.postalDiffers}
          onChange={(event) => onChange({ postalDiffers: event.target.checked })}
        />
        {details.postalDiffers ? <AddressFields {...props} name="postal" /> : null}
      </Panel>
    </Stack>
  );
}

function CompanyFields({ details, errors, onChange }: FieldsProps) {
  const say = useTexts();
  const text = (field: 'legalForm' | 'website' | 'contactEmail') => ({
    id: field,
    error: errorOf(errors, field),
    value: details[field],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [field]: event.target.value }),
  });
  return (
    <Panel title={say('profile.facts')}>
      <TextField
        {...text('contactEmail')}
        type="email"
        label={say('profile.email')}
        hint={say('registration.emailHint')}
        autoComplete="email"
      />
      <TextField
        {...text('legalForm')}
        optional
        label={say('profile.legalForm')}
        hint={say('profile.legalFormHint')}
        autoComplete="off"
      />
      <Select
        id="size"
        optional
        label={say('profile.size')}
        hint={say('profile.sizeHint')}
        error={errorOf(errors, 'size')}
        value={details.size}
        onChange={(event) => onChange({ size: event.target.value as CompanySize | '' })}
        choices={SIZES.map((size) => ({ value: size, label: say(`sizes.${size}`) }))}
      />
      <TextField
        {...text('website')}
        optional
        type="url"
        label={say('profile.website')}
        hint={say('profile.websiteHint')}
        autoComplete="url"
      />
    </Panel>
  );
}

function AddressFields({ details, errors, onChange, name }: FieldsProps & { readonly name: AddressName }) {
  const say = useTexts();
  const { choices } = useCountries();
  const address = details[name];
  const fill = (part: keyof typeof address) => ({
    id: `${name}-${part}`,
    error: errorOf(errors, `${name}-${part}`),
    value: address[part],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [name]: { ...address, [part]: event.target.value } }),
  });
  return (
    <>
      <TextField {...fill('street')} label={say('profile.street')} autoComplete="street-address" />
      <TextField
        {...fill('postcode')}
        label={say('profile.postcode')}
        optional={address.country !== 'NL'}
        width="short"
        autoComplete="postal-code"
      />
      <TextField
        {...fill('place')}
        label={say('profile.place')}
        width="medium"
        autoComplete="address-level2"
      />
      <Combobox
        id={`${name}-country`}
        label={say('profile.addressCountry')}
        error={errorOf(errors, `${name}-country`)}
        choices={choices}
        value={address.country || null}
        onValueChange={(country) => onChange({ [name]: { ...address, country: country ?? '' } })}
      />
    </>
  );
}
