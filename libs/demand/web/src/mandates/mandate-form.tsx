import { useState } from 'react';
import { parseLocalDate } from '@bundel/kernel';
import {
  Button,
  Cluster,
  DateField,
  EmptyState,
  ErrorSummary,
  FormSentence,
  LinkButton,
  MoneyField,
  Panel,
  plainDecimal,
  Select,
  useUiLanguage,
} from '@bundel/ui';
import type { FieldError, TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { Waiting } from '../states/waiting.js';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import type { Problem } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { GiveMandateDocument, MandateHoldersDocument } from './mandates-documents.js';
import type { Mandate } from './use-mandates.js';

interface FormProps {
  readonly today: string;
  readonly onGiven: (mandate: Mandate) => void;
  readonly onLeave: () => void;
}

/** Gives a colleague with the role of mandate holder a mandate. */
export function MandateForm(props: FormProps) {
  const say = useTexts();
  const [{ data, error }, ask] = useQuery({ query: MandateHoldersDocument });
  const people = data?.myOrganisation?.people.nodes ?? [];
  const holders = people.filter(
    ({ isMe, roles }) => !isMe && roles.some(({ role }) => role === 'mandateHolder'),
  );
  return (
    <Panel tone="current" title={say('mandates.give')}>
      {data ? null : <Waiting failed={error !== undefined} onRetry={ask} />}
      {data && holders.length === 0 ? (
        <EmptyState title={say('mandateForm.nobody')}>
          <p>{say('mandateForm.nobodyAbout')}</p>
        </EmptyState>
      ) : null}
      {holders.length > 0 ? (
        <Fields
          {...props}
          holders={holders.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      ) : null}
    </Panel>
  );
}

function Fields(
  props: FormProps & { readonly holders: readonly { readonly value: string; readonly label: string }[] },
) {
  const say = useTexts();
  const language = useUiLanguage();
  const [personId, setPerson] = useState(props.holders.length === 1 ? (props.holders[0]?.value ?? '') : '');
  const [ceiling, setCeiling] = useState('');
  const [validFrom, setFrom] = useState(props.today);
  const [validUntil, setUntil] = useState('');
  const { errors, attempt, report } = useFormAttempt();
  const toErrors = useMandateProblems();
  const [{ fetching }, give] = useMutation(GiveMandateDocument);
  const act = async () => {
    const amount = plainDecimal(ceiling, language);
    const wrong = [
      ...(personId ? [] : [problem('personId', 'personId')]),
      ...(amount === null ? [problem('ceiling', 'ceiling')] : []),
      ...(parseLocalDate(validFrom).ok ? [] : [problem('date', 'validFrom')]),
      ...(validUntil === '' || parseLocalDate(validUntil).ok ? [] : [problem('date', 'validUntil')]),
    ];
    if (!report(toErrors(wrong)) || amount === null) return;
    const { data } = await give({
      input: {
        personId,
        ceiling: { amount, currency: 'EUR' },
        validFrom,
        validUntil: validUntil || null,
      },
    });
    if (!data) return void report([{ message: say('failed.act') }]);
    const { mandate } = data.giveMandate;
    if (report(toErrors(data.giveMandate.errors)) && mandate) props.onGiven(mandate);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <FormSentence />
      <Select
        id="personId"
        label={say('mandates.person')}
        empty={say('mandateForm.choose')}
        choices={props.holders}
        error={errorOf(errors, 'personId')}
        value={personId}
        onChange={(event) => setPerson(event.target.value)}
      />
      <MoneyField
        id="ceiling"
        width="medium"
        label={say('mandateForm.ceiling')}
        hint={say('mandateForm.ceilingHint')}
        error={errorOf(errors, 'ceiling')}
        value={ceiling}
        onChange={(event) => setCeiling(event.target.value)}
      />
      <Term errors={errors} from={validFrom} until={validUntil} onFrom={setFrom} onUntil={setUntil} />
      <Cluster>
        <Button type="submit" tone="primary" disabled={fetching}>
          {say(fetching ? 'mandateForm.saving' : 'mandateForm.save')}
        </Button>
        <LinkButton onClick={props.onLeave}>{say('cancel')}</LinkButton>
      </Cluster>
    </form>
  );
}

function Term(props: {
  readonly errors: readonly FieldError[];
  readonly from: string;
  readonly until: string;
  readonly onFrom: (day: string) => void;
  readonly onUntil: (day: string) => void;
}) {
  const say = useTexts();
  return (
    <div className="d-choose d-dates">
      <DateField
        id="validFrom"
        label={say('mandateForm.from')}
        error={errorOf(props.errors, 'validFrom')}
        value={props.from}
        onValueChange={props.onFrom}
      />
      <DateField
        optional
        id="validUntil"
        label={say('mandateForm.until')}
        error={errorOf(props.errors, 'validUntil')}
        value={props.until}
        onValueChange={props.onUntil}
      />
    </div>
  );
}

const problem = (code: string, field: string): Problem => ({ code, message: code, path: [field] });

function useMandateProblems() {
  const say = useTexts();
  const { i18n } = useTranslation('demand');
  return (problems: readonly Problem[]): readonly FieldError[] =>
    problems.map(({ code, message, path }) => ({
      field: path[0],
      message: i18n.exists(`demand:mandateProblems.${code}`)
        ? say(`mandateProblems.${code}` as TextKey<typeof nl>)
        : message,
    }));
}
