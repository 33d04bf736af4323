import {
  DateField,
  EmptyState,
  MoneyField,
  Panel,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { useWords } from '../words/use-words.js';
import { isLeftOpen } from './draft.js';
import { lineTitle } from './line-title.js';
import type { LineProps, StepProps } from './step-props.js';

/** Step 3: price, start, and the questions of the call, for every line with a quantity. */
export function PriceStep(props: StepProps) {
  const say = useTexts();
  const filled = props.form.lines.flatMap((line, place) => (isLeftOpen(line) ? [] : [{ line, place }]));
  if (filled.length === 0)
    return (
      <Panel>
        <EmptyState title={say('demandForm.nothing')}>
          <p>{say('demandForm.nothingAbout')}</p>
        </EmptyState>
      </Panel>
    );
  return filled.map(({ line, place }) => <PriceOfLine key={place} {...props} line={line} place={place} />);
}

function PriceOfLine(props: LineProps) {
  const say = useTexts();
  const words = useWords();
  const { call, form, errors, line, place } = props;
  const id = (field: string) => `regel-${place}-${field}`;
  const unit = words.unit(call.items.find(({ code }) => code === line.itemCode)?.unit ?? '');
  const field = (name: 'unitPriceCeiling' | 'budget' | 'remarks') => ({
    id: id(name),
    optional: true,
    error: errorOf(errors, id(name)),
    value: line[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      form.write(place, { [name]: event.target.value }),
  });
  return (
    <Panel title={lineTitle(call, line)} about={say('demandForm.priceAbout')}>
      <div className="d-choose">
        <MoneyField {...field('unitPriceCeiling')} label={say('demandForm.ceiling', { unit })} />
        <MoneyField {...field('budget')} label={say('demandForm.budget')} />
        {(['earliestStart', 'latestStart'] as const).map((name) => (
          <DateField
            key={name}
            id={id(name)}
            label={say(`demandForm.${name}`)}
            optional
            error={errorOf(errors, id(name))}
            value={line[name]}
            onValueChange={(text) => form.write(place, { [name]: text })}
          />
        ))}
      </div>
      {call.questions.map((question) => (
        <Answer key={question.id} {...props} question={question} />
      ))}
      <TextArea {...field('remarks')} label={say('demandForm.remarks')} rows={2} />
    </Panel>
  );
}

function Answer(props: LineProps & { readonly question: Invitation['questions'][number] }) {
  const say = useTexts();
  const { form, errors, line, place, question } = props;
  const id = `regel-${place}-answers-${question.code}`;
  const words = {
    id,
    label: question.question,
    hint: question.hint || undefined,
    optional: !question.required,
    error: errorOf(errors, id),
  };
  const value = line.answers.find(({ code }) => code === question.code)?.answer ?? '';
  const onChange = (event: { readonly target: { readonly value: string } }) =>
    form.write(place, {
      answers: [
        ...line.answers.filter(({ code }) => code !== question.code),
        { code: question.code, answer: event.target.value },
      ],
    });
  switch (question.kind) {
    case 'yesNo':
      return (
        <RadioGroup
          {...words}
          name={id}
          value={value}
          onChange={onChange}
          choices={[
            { value: 'yes', label: say('demandForm.yes') },
            { value: 'no', label: say('demandForm.no') },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...words}
          value={value}
          onChange={onChange}
          choices={question.options.map((one) => ({ value: one, label: one }))}
        />
      );
    case 'number':
      return <TextField {...words} width="short" inputMode="decimal" value={value} onChange={onChange} />;
    default:
      return <TextArea {...words} rows={2} value={value} onChange={onChange} />;
  }
}
