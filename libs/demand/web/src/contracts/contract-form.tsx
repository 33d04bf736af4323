import { useState } from 'react';
import {
  Button,
  Checkbox,
  Cluster,
  DateField,
  ErrorSummary,
  FormSentence,
  LinkButton,
  MoneyField,
  NumberField,
  Panel,
  plainDecimal,
  TextField,
  useUiLanguage,
} from '@bundel/ui';
import type { FieldError, TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import { CpvField } from '../words/cpv-field.js';
import { errorOf } from '../words/problems.js';
import type { Problem } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import type { Contract } from './contract.js';
import { emptyEntry, entryOf, inputOf, missingOf } from './contract-entry.js';
import type { ContractEntry } from './contract-entry.js';
import { SaveRunningContractDocument } from './contracts-documents.js';

/** Adds a contract, or changes one. */
export function ContractForm(props: {
  readonly contract: Contract | null;
  readonly onSaved: (contract: Contract) => void;
  readonly onLeave: () => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const [entry, setEntry] = useState(() => (props.contract ? entryOf(props.contract, language) : emptyEntry));
  const { errors, attempt, report } = useFormAttempt();
  const toErrors = useContractProblems();
  const [{ fetching }, save] = useMutation(SaveRunningContractDocument);
  const act = async () => {
    const amount = entry.value.trim() === '' ? null : plainDecimal(entry.value, language);
    const missing = missingOf(entry, amount);
    if (!report(toErrors(missing))) return;
    const { data } = await save({ input: inputOf(entry, props.contract?.id ?? null, amount) });
    if (!data) return void report([{ message: say('failed.act') }]);
    const { contract } = data.saveRunningContract;
    if (report(toErrors(data.saveRunningContract.errors)) && contract) props.onSaved(contract);
  };
  return (
    <Panel tone="current" title={say(props.contract ? 'contractForm.edit' : 'contractForm.add')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <FormSentence />
        <Fields
          entry={entry}
          errors={errors}
          onChange={(changes) => setEntry((before) => ({ ...before, ...changes }))}
        />
        <Cluster>
          <Button type="submit" tone="primary" disabled={fetching}>
            {say(fetching ? 'contractForm.saving' : 'contractForm.save')}
          </Button>
          <LinkButton onClick={props.onLeave}>{say('cancel')}</LinkButton>
        </Cluster>
      </form>
    </Panel>
  );
}

interface FieldsProps {
  readonly entry: ContractEntry;
  readonly errors: readonly FieldError[];
  readonly onChange: (changes: Partial<ContractEntry>) => void;
}

function Fields(props: FieldsProps) {
  const say = useTexts();
  const { entry, errors, onChange } = props;
  const text = (field: 'subject' | 'supplierName' | 'extensionOptions' | 'extensionMonths' | 'value') => ({
    id: field,
    error: errorOf(errors, field),
    value: entry[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [field]: event.target.value }),
  });
  return (
    <>
      <TextField
        label={say('contracts.subject')}
        hint={say('contractForm.subjectHint')}
        {...text('subject')}
      />
      <TextField label={say('contracts.supplier')} {...text('supplierName')} />
      <CpvField
        id="cpvCode"
        value={entry.cpvCode}
        error={errorOf(errors, 'cpvCode')}
        onChange={(cpvCode) => onChange({ cpvCode })}
      />
      <Dates {...props} />
      <NumberField label={say('contractForm.options')} {...text('extensionOptions')} />
      <NumberField
        label={say('contractForm.months')}
        after={say('contractForm.monthsUnit')}
        {...text('extensionMonths')}
      />
      <MoneyField
        optional
        width="medium"
        label={say('contractForm.value')}
        hint={say('contractForm.valueHint')}
        {...text('value')}
      />
      <Checkbox
        id="shared"
        label={say('contractForm.shared')}
        hint={say('contractForm.sharedAbout')}
        checked={entry.shared}
        onChange={(event) => onChange({ shared: event.target.checked })}
      />
    </>
  );
}

function Dates({ entry, errors, onChange }: FieldsProps) {
  const say = useTexts();
  const date = (field: 'startsOn' | 'endsOn' | 'noticeOn') => ({
    id: field,
    error: errorOf(errors, field),
    value: entry[field],
    onValueChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <div className="d-choose d-dates">
      <DateField label={say('contracts.starts')} {...date('startsOn')} />
      <DateField label={say('contracts.ends')} hint={say('contractForm.endsHint')} {...date('endsOn')} />
      <DateField optional label={say('contractForm.notice')} {...date('noticeOn')} />
    </div>
  );
}

/** Refusals of a contract as errors beside their fields. */
function useContractProblems() {
  const say = useTexts();
  const { i18n } = useTranslation('demand');
  return (problems: readonly Problem[]): readonly FieldError[] =>
    problems.map(({ code, message, path }) => {
      const key = code.startsWith('date.') && code !== 'date.range' ? 'date' : code;
      const known = i18n.exists(`demand:contractProblems.${key}`);
      return {
        field: path[0] === 'yearlyValue' ? 'value' : path[0],
        message: known ? say(`contractProblems.${key}` as TextKey<typeof nl>) : message,
      };
    });
}
