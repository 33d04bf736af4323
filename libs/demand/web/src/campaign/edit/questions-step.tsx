import {
  Button,
  Checkbox,
  EmptyState,
  IconPlus,
  IconTrash,
  Panel,
  Select,
  TextArea,
  TextField,
} from '@bundel/ui';
import type { QuestionKind } from '../../generated/graphql.js';
import { useTexts } from '../../texts/use-texts.js';
import { errorOf } from '../../words/problems.js';
import type { QuestionRow } from './campaign-form.js';
import type { StepProps } from './step-props.js';

const KINDS: readonly QuestionKind[] = ['yesNo', 'number', 'choice', 'text'];
const focusOn = (id: string) => window.setTimeout(() => document.getElementById(id)?.focus(), 0);

/** Step 4: what every body is asked besides quantities. */
export function QuestionsStep({ form, errors, onChange }: StepProps) {
  const say = useTexts();
  const { questions } = form;
  const add = () => {
    const row: QuestionRow = {
      key: crypto.randomUUID(),
      id: null,
      code: '',
      question: '',
      hint: '',
      kind: 'yesNo',
      options: '',
      required: false,
    };
    onChange({ questions: [...questions, row] });
    focusOn(`vraag-${questions.length}-question`);
  };
  const remove = (key: string) => {
    onChange({ questions: questions.filter((row) => row.key !== key) });
    focusOn('voeg-toe');
  };
  const write = (key: string, part: Partial<QuestionRow>) =>
    onChange({ questions: questions.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <Panel title={say('edit.questions')} about={say('edit.questionsAbout')}>
      {questions.length === 0 ? (
        <EmptyState title={say('edit.questionsNone')}>
          <p>{say('edit.questionsNoneAbout')}</p>
        </EmptyState>
      ) : null}
      <div className="d-rows">
        {questions.map((row, place) => (
          <QuestionFields
            key={row.key}
            row={row}
            place={place}
            errors={errors}
            onWrite={(part) => write(row.key, part)}
            onRemove={() => remove(row.key)}
          />
        ))}
      </div>
      <div>
        <Button id="voeg-toe" icon={IconPlus} onClick={add}>
          {say('edit.addQuestion')}
        </Button>
      </div>
    </Panel>
  );
}

function QuestionFields(props: {
  readonly row: QuestionRow;
  readonly place: number;
  readonly errors: StepProps['errors'];
  readonly onWrite: (part: Partial<QuestionRow>) => void;
  readonly onRemove: () => void;
}) {
  const say = useTexts();
  const { row, place, errors, onWrite } = props;
  const id = (name: string) => `vraag-${place}-${name}`;
  return (
    <fieldset className="d-row">
      <legend>{say('edit.question', { number: place + 1 })}</legend>
      <TextField
        id={id('question')}
        label={say('edit.questionText')}
        error={errorOf(errors, id('question'))}
        width="full"
        autoComplete="off"
        value={row.question}
        onChange={(event) => onWrite({ question: event.target.value })}
      />
      <TextField
        id={id('hint')}
        label={say('edit.questionHint')}
        optional
        width="full"
        autoComplete="off"
        value={row.hint}
        onChange={(event) => onWrite({ hint: event.target.value })}
      />
      <Select
        id={id('kind')}
        label={say('edit.questionKind')}
        empty={false}
        value={row.kind}
        onChange={(event) => onWrite({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'text' })}
        choices={KINDS.map((kind) => ({ value: kind, label: say(`edit.kinds.${kind}`) }))}
      />
      {row.kind === 'choice' ? (
        <TextArea
          id={id('options')}
          label={say('edit.options')}
          error={errorOf(errors, id('options'))}
          rows={3}
          value={row.options}
          onChange={(event) => onWrite({ options: event.target.value })}
        />
      ) : null}
      <Checkbox
        id={id('required')}
        label={say('edit.required')}
        checked={row.required}
        onChange={(event) => onWrite({ required: event.target.checked })}
      />
      <div>
        <Button
          tone="quiet"
          icon={IconTrash}
          aria-label={say('edit.removeQuestion', { number: place + 1 })}
          onClick={props.onRemove}
        >
          {say('edit.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
