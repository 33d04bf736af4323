import { conversionBetween, UNITS } from '@bundel/demand-domain';
import { parsePeriod } from '@bundel/kernel';
import { Button, Cluster, IconPlus, IconTrash, Panel, RadioGroup, Select, TextField } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { useWords } from '../words/use-words.js';
import { lineTitle } from './line-title.js';
import { QuantityGrid } from './quantity-grid.js';
import type { LineProps, StepProps } from './step-props.js';

/** Step 1: how much of each item in each period. */
export function QuantitiesStep(props: StepProps) {
  return props.form.lines.map((line, place) => (
    <QuantitiesOfLine key={place} {...props} line={line} place={place} />
  ));
}

/** Units in which the quantities of an item may be stated. */
function unitsFor(itemUnit: string, firstPeriod: string): readonly string[] {
  const period = parsePeriod(firstPeriod);
  if (!period.ok) return [itemUnit];
  return UNITS.map(({ code }) => code).filter((code) => conversionBetween(code, itemUnit, period.value).ok);
}

function QuantitiesOfLine(props: LineProps) {
  const say = useTexts();
  const words = useWords();
  const { call, form, errors, line, place } = props;
  const item = call.items.find(({ code }) => code === line.itemCode);
  const itemUnit = item?.unit ?? '';
  const id = (field: string) => `regel-${place}-${field}`;
  return (
    <Panel title={lineTitle(call, line)} about={item?.description || undefined}>
      <LabelField {...props} />
      <Select
        id={id('unit')}
        label={say('demandForm.unit')}
        error={errorOf(errors, id('unit'))}
        empty={false}
        value={line.unit || itemUnit}
        onChange={(event) =>
          form.write(place, { unit: event.target.value === itemUnit ? '' : event.target.value })
        }
        choices={unitsFor(itemUnit, call.periods[0] ?? '').map((code) => ({
          value: code,
          label: words.unit(code),
        }))}
      />
      <QuantityGrid {...props} />
      <LineButtons {...props} />
      <RadioGroup
        id={id('commitment')}
        name={id('commitment')}
        label={say('demandForm.commitment')}
        error={errorOf(errors, id('commitment'))}
        value={line.commitment}
        onChange={(event) => form.write(place, { commitment: event.target.value })}
        choices={[
          { value: 'estimate', label: words.commitment('estimate'), about: say('demandForm.estimateAbout') },
          { value: 'interest', label: words.commitment('interest'), about: say('demandForm.interestAbout') },
        ]}
      />
    </Panel>
  );
}

const sameItem = ({ form, line }: LineProps) =>
  form.lines.filter(({ itemCode }) => itemCode === line.itemCode).length;

/** What tells lines of one item apart; asked only when there are several. */
function LabelField(props: LineProps) {
  const say = useTexts();
  const { form, errors, line, place } = props;
  const id = `regel-${place}-label`;
  if (sameItem(props) < 2 && line.label === '') return null;
  return (
    <TextField
      id={id}
      label={say('demandForm.label')}
      hint={say('demandForm.labelHint')}
      optional
      autoComplete="off"
      error={errorOf(errors, id)}
      value={line.label}
      onChange={(event) => form.write(place, { label: event.target.value })}
    />
  );
}

/** Adding a line of the same item, and taking one away. */
function LineButtons(props: LineProps) {
  const say = useTexts();
  const { call, form, line, place } = props;
  const add = () => {
    const quantities = line.quantities.map((one) => ({ ...one, minimum: '', expected: '', maximum: '' }));
    const copy = { ...line, label: '', quantities };
    form.change([...form.lines.slice(0, place + 1), copy, ...form.lines.slice(place + 1)]);
    window.setTimeout(() => document.getElementById(`regel-${place + 1}-label`)?.focus(), 0);
  };
  const remove = () => {
    form.change(form.lines.filter((_one, index) => index !== place));
    window.setTimeout(() => document.querySelector<HTMLElement>('h1')?.focus(), 0);
  };
  return (
    <Cluster>
      <Button icon={IconPlus} onClick={add}>
        {say('demandForm.addLine', { item: lineTitle(call, { ...line, label: '' }) })}
      </Button>
      {sameItem(props) > 1 ? (
        <Button tone="quiet" icon={IconTrash} onClick={remove}>
          {say('demandForm.removeLine', { line: lineTitle(call, line) })}
        </Button>
      ) : null}
    </Cluster>
  );
}
