import { flushSync } from 'react-dom';
import { Button, Cluster, Combobox, IconPlus, IconTrash, Panel, Select, Stack, TextField } from '@bundel/ui';
import type { Choice } from '@bundel/ui';
import type { OwnerKind } from '../generated/graphql.js';
import { errorOf } from '../forms/problems.js';
import type { FormErrors } from '../forms/problems.js';
import { useTexts } from '../texts/use-texts.js';
import { hasSeat } from './check-rows.js';
import { fieldId, newRow } from './chain-row.js';
import type { ChainRow } from './chain-row.js';
import './chain-editor.css';

const KINDS: readonly OwnerKind[] = ['company', 'person', 'foundation', 'fund', 'publicBody'];

interface EditorProps {
  readonly supplier: string;
  readonly rows: readonly ChainRow[];
  readonly countries: readonly Choice[];
  readonly errors: FormErrors;
  readonly onChange: (rows: readonly ChainRow[]) => void;
}

/** Filling in who owns a company: one owner per row, from the company up to the ultimate owners. */
export function ChainEditor(props: EditorProps) {
  const say = useTexts();
  const { rows, onChange } = props;
  const add = (owned: string) => {
    const row = newRow(owned);
    // At once: a focus that comes later would take somebody out of the field that they went to meanwhile.
    flushSync(() => onChange([...rows, row]));
    document.getElementById(fieldId(row, 'name'))?.focus();
  };
  const remove = (gone: ChainRow) =>
    onChange(
      rows
        .filter((row) => row !== gone)
        .map((row) => (row.owned === gone.id ? { ...row, owned: gone.owned } : row)),
    );
  return (
    <Stack tight>
      {rows.map((row, index) => (
        <RowPanel
          key={row.id}
          {...props}
          row={row}
          index={index}
          onRow={(next) => onChange(rows.map((one) => (one.id === row.id ? next : one)))}
          onRemove={() => remove(row)}
          onAddAbove={() => add(row.id)}
        />
      ))}
      <Cluster>
        <Button id="keten-toevoegen" icon={IconPlus} onClick={() => add('')}>
          {say('chain.add', { supplier: props.supplier || say('chain.yourCompany') })}
        </Button>
      </Cluster>
    </Stack>
  );
}

type RowProps = EditorProps & {
  readonly row: ChainRow;
  readonly index: number;
  readonly onRow: (row: ChainRow) => void;
  readonly onRemove: () => void;
  readonly onAddAbove: () => void;
};

function RowPanel(props: RowProps) {
  const say = useTexts();
  const { row, index } = props;
  const name = row.name.trim() || say('chain.thisOwner');
  return (
    <Panel
      title={say('chain.row', { row: index + 1 })}
      actions={
        <Button
          tone="quiet"
          icon={IconTrash}
          aria-label={say('chain.removeNamed', { row: index + 1, name })}
          onClick={props.onRemove}
        >
          {say('chain.remove')}
        </Button>
      }
    >
      <PartyFields {...props} />
      <HoldingFields {...props} />
      {row.kind === 'person' ? null : (
        <Button icon={IconPlus} onClick={props.onAddAbove}>
          {say('chain.addAbove', { name })}
        </Button>
      )}
    </Panel>
  );
}

function PartyFields({ row, onRow, errors, countries }: RowProps) {
  const say = useTexts();
  const id = (field: string) => fieldId(row, field);
  return (
    <div className="o-chain">
      <TextField
        id={id('name')}
        label={say('chain.name')}
        width="full"
        autoComplete="off"
        error={errorOf(errors, id('name'))}
        value={row.name}
        onChange={(event) => onRow({ ...row, name: event.target.value })}
      />
      <Select
        id={id('kind')}
        label={say('chain.kind')}
        empty={false}
        value={row.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: say(`ownerKinds.${kind}`) }))}
        onChange={(event) =>
          onRow({ ...row, kind: KINDS.find((kind) => kind === event.target.value) ?? 'company' })
        }
      />
      <Combobox
        id={id('country')}
        label={row.kind === 'person' ? say('chain.residence') : say('chain.country')}
        optional={!hasSeat(row)}
        error={errorOf(errors, id('country'))}
        choices={countries}
        value={row.country || null}
        onValueChange={(country) => onRow({ ...row, country: country ?? '' })}
      />
    </div>
  );
}

function HoldingFields({ row, onRow, errors, rows, supplier }: RowProps) {
  const say = useTexts();
  const id = (field: string) => fieldId(row, field);
  const companies = rows.filter((other) => other.id !== row.id && other.name.trim() !== '');
  const percent = (field: 'capital' | 'votes') => (
    <TextField
      id={id(field)}
      label={say(`chain.${field}`)}
      after="%"
      width="short"
      inputMode="decimal"
      autoComplete="off"
      error={errorOf(errors, id(field))}
      value={row[field]}
      onChange={(event) => onRow({ ...row, [field]: event.target.value })}
    />
  );
  return (
    <div className="o-chain">
      <Select
        id={id('owned')}
        label={say('chain.owned')}
        empty={supplier || say('chain.yourCompany')}
        error={errorOf(errors, id('owned'))}
        value={row.owned}
        choices={companies.map((other) => ({ value: other.id, label: other.name }))}
        onChange={(event) => onRow({ ...row, owned: event.target.value })}
      />
      {percent('capital')}
      {percent('votes')}
      <TextField
        id={id('right')}
        label={say('chain.right')}
        hint={say('chain.rightHint')}
        optional
        autoComplete="off"
        error={errorOf(errors, id('right'))}
        value={row.right}
        onChange={(event) => onRow({ ...row, right: event.target.value })}
      />
    </div>
  );
}
