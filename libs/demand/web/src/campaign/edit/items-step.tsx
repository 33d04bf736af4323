import { UNITS } from '@bundel/demand-domain';
import { Button, Combobox, EmptyState, IconPlus, IconTrash, Panel, TextArea, TextField } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { errorOf } from '../../words/problems.js';
import { useWords } from '../../words/use-words.js';
import type { ItemRow } from './campaign-form.js';
import type { StepProps } from './step-props.js';

/** Focus follows the act: to the new row, or to the button when a row went away. */
const focusOn = (id: string) => window.setTimeout(() => document.getElementById(id)?.focus(), 0);

/** Step 2: the items that bodies say how much they need of. */
export function ItemsStep({ form, errors, onChange }: StepProps) {
  const say = useTexts();
  const { items } = form;
  const add = () => {
    const lot = items.at(-1)?.lot ?? '1';
    const row = { key: crypto.randomUUID(), id: null, code: '', name: '', description: '', lot, unit: '' };
    onChange({ items: [...items, row] });
    focusOn(`onderdeel-${items.length}-name`);
  };
  const remove = (key: string) => {
    onChange({ items: items.filter((row) => row.key !== key) });
    focusOn('voeg-toe');
  };
  const write = (key: string, part: Partial<ItemRow>) =>
    onChange({ items: items.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <Panel title={say('edit.items')} about={say('edit.itemsAbout')}>
      {items.length === 0 ? (
        <EmptyState title={say('edit.itemsNone')}>
          <p>{say('edit.itemsNoneAbout')}</p>
        </EmptyState>
      ) : null}
      <div className="d-rows">
        {items.map((row, place) => (
          <ItemFields
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
          {say('edit.addItem')}
        </Button>
      </div>
    </Panel>
  );
}

function ItemFields(props: {
  readonly row: ItemRow;
  readonly place: number;
  readonly errors: StepProps['errors'];
  readonly onWrite: (part: Partial<ItemRow>) => void;
  readonly onRemove: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const { row, place, errors, onWrite } = props;
  const field = (name: 'name' | 'unit' | 'lot' | 'description') => ({
    id: `onderdeel-${place}-${name}`,
    error: errorOf(errors, `onderdeel-${place}-${name}`),
  });
  return (
    <fieldset className="d-row">
      <legend>{say('edit.item', { number: place + 1 })}</legend>
      <div className="d-row__pair">
        <TextField
          {...field('name')}
          label={say('edit.itemName')}
          hint={say('edit.itemNameHint')}
          width="full"
          autoComplete="off"
          value={row.name}
          onChange={(event) => onWrite({ name: event.target.value })}
        />
        <TextField
          {...field('lot')}
          label={say('edit.itemLot')}
          hint={'\u00a0'}
          width="short"
          autoComplete="off"
          value={row.lot}
          onChange={(event) => onWrite({ lot: event.target.value })}
        />
      </div>
      <Combobox
        {...field('unit')}
        label={say('edit.itemUnit')}
        hint={say('edit.itemUnitHint')}
        value={row.unit || null}
        onValueChange={(unit) => onWrite({ unit: unit ?? '' })}
        choices={UNITS.map(({ code }) => ({ value: code, label: words.unit(code) }))}
      />
      <TextArea
        {...field('description')}
        label={say('edit.itemDescription')}
        optional
        rows={2}
        value={row.description}
        onChange={(event) => onWrite({ description: event.target.value })}
      />
      <div>
        <Button
          tone="quiet"
          icon={IconTrash}
          aria-label={say('edit.removeItem', { number: place + 1 })}
          onClick={props.onRemove}
        >
          {say('edit.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
