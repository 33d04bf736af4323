import { useState } from 'react';
import type { ChangeEvent, InputHTMLAttributes, Ref } from 'react';
import { IconUpload } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import { describedBy, Field } from './field.js';
import type { FieldWords } from './field.js';

/** A file to send; shows the names of what was chosen. */
export function FileField(
  props: FieldWords &
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'required' | 'type'> & {
      readonly ref?: Ref<HTMLInputElement>;
    },
) {
  const { label, hint, error, optional, labelHidden, id, onChange, ...input } = props;
  const words = { label, hint, error, optional, labelHidden, id };
  const say = useUiTexts();
  const [names, setNames] = useState<readonly string[]>([]);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setNames([...(event.target.files ?? [])].map((file) => file.name));
    onChange?.(event);
  };
  return (
    <Field words={words}>
      <div className="b-file">
        <input type="file" {...input} {...describedBy(words)} className="b-file__input" onChange={choose} />
        <span className="b-button b-button--secondary" aria-hidden="true">
          <IconUpload size={18} />
          {say('chooseFile')}
        </span>
        <span className="b-file__names">{names.length > 0 ? names.join(', ') : say('noFile')}</span>
      </div>
    </Field>
  );
}
