import { useState } from 'react';
import {
  Button,
  Cluster,
  DataTable,
  formatMoney,
  FormSentence,
  IconPlus,
  LinkButton,
  MoneyField,
  Panel,
  plainDecimal,
  TextArea,
  TextField,
  useUiLanguage,
} from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { UpdateBundleDocument } from './bundle-act-documents.js';
import { hasEnded, type Bundle } from './bundle.js';
import { DivisionPanel } from './division-panel.js';
import { MovePanel } from './move-panel.js';
import { SaveWord } from './save-word.js';
import { useAct } from './use-act.js';

/** Lots by proposal or by hand, each with its value and maximum. */
export function LotsStep({ bundle }: { readonly bundle: Bundle }) {
  return (
    <>
      <LotsTable bundle={bundle} />
      {hasEnded(bundle) ? null : (
        <>
          <DivisionPanel bundle={bundle} />
          <LotsForm key={bundle.lots.map(({ key, name }) => `${key} ${name}`).join('\n')} bundle={bundle} />
          {bundle.lots.length > 1 ? <MovePanel bundle={bundle} /> : null}
        </>
      )}
    </>
  );
}

function LotsTable({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  return (
    <Panel flush title={say('lots.title')} about={say('lots.about')}>
      <DataTable
        caption={say('lots.title')}
        rows={bundle.lots}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', head: say('lots.lot'), cell: ({ name }) => name },
          { key: 'lines', head: say('board.lineCount'), numeric: true, cell: ({ lines }) => lines },
          {
            key: 'unpriced',
            head: say('lots.unpriced'),
            numeric: true,
            cell: (lot) => (lot.statedValue ? say('lots.stated') : lot.unpriced),
          },
          {
            key: 'value',
            head: say('bundle.value'),
            numeric: true,
            tight: true,
            cell: (lot) => formatMoney(lot.value.amount, language),
          },
          {
            key: 'maximum',
            head: say('bundles.maximum'),
            numeric: true,
            tight: true,
            cell: (lot) => formatMoney(lot.maximum.amount, language),
          },
        ]}
        sums={[
          {
            label: say('lots.sum'),
            strong: true,
            cells: {
              lines: bundle.lots.reduce((sum, lot) => sum + lot.lines, 0),
              value: formatMoney(bundle.value.amount, language),
              maximum: formatMoney(bundle.maximum.amount, language),
            },
          },
        ]}
      />
    </Panel>
  );
}

interface Written {
  readonly key: string;
  readonly name: string;
  readonly stated: string;
}

const nextKey = (lots: readonly Written[]): string =>
  String(Math.max(0, ...lots.map(({ key }) => Number(key) || 0)) + 1);

/** The lots as they are being written, and saving them with the motivation. */
function useLotsForm(bundle: Bundle) {
  const say = useTexts();
  const language = useUiLanguage();
  const [lots, setLots] = useState<readonly Written[]>(
    bundle.lots.map(({ key, name, statedValue }) => ({
      key,
      name,
      stated: statedValue ? statedValue.amount.replace('.', language === 'nl' ? ',' : '.') : '',
    })),
  );
  const [motivation, setMotivation] = useState(bundle.noLotsMotivation);
  const act = useAct(UpdateBundleDocument);
  const write = (key: string, part: Partial<Written>) =>
    setLots(lots.map((lot) => (lot.key === key ? { ...lot, ...part } : lot)));
  const errorOf = (field: string) => act.errors.find((error) => error.field === field)?.message;
  const save = () => {
    const wrong = lots.flatMap((lot, place) =>
      lot.stated.trim() !== '' && plainDecimal(lot.stated, language) === null
        ? [{ field: `lots.${place}.statedValue`, message: say('bundleProblems.lotValue') }]
        : [],
    );
    if (wrong.length > 0) return void act.report(wrong);
    void act.run({
      bundleId: bundle.id,
      version: bundle.version,
      noLotsMotivation: motivation,
      lots: lots.map(({ key, name, stated }) => ({
        key,
        name,
        statedValue: stated.trim() === '' ? null : plainDecimal(stated, language),
      })),
    });
  };
  return { act, lots, setLots, motivation, setMotivation, write, errorOf, save };
}

function LotsForm({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const { act, lots, setLots, motivation, setMotivation, write, errorOf, save } = useLotsForm(bundle);
  return (
    <Panel title={say('lots.byHand')} about={say('lots.byHandAbout')}>
      <ActForm act={act} onSend={() => save()}>
        <FormSentence />
        {lots.map((lot, place) => (
          <LotFields
            key={lot.key}
            lot={lot}
            place={place}
            errorOf={errorOf}
            onWrite={(part) => write(lot.key, part)}
            onRemove={
              bundle.lots.find(({ key }) => key === lot.key)?.lines
                ? null
                : () => setLots(lots.filter(({ key }) => key !== lot.key))
            }
          />
        ))}
        {lots.length === 1 ? (
          <TextArea
            id="noLotsMotivation"
            rows={4}
            maxLength={4000}
            label={say('lots.motivation')}
            hint={say('lots.motivationHint')}
            error={errorOf('noLotsMotivation')}
            value={motivation}
            onChange={(event) => setMotivation(event.target.value)}
          />
        ) : null}
        <Cluster>
          <Button type="submit" tone="primary" disabled={act.busy}>
            {say(act.busy ? 'bundle.saving' : 'bundle.save')}
          </Button>
          <Button
            icon={IconPlus}
            onClick={() => setLots([...lots, { key: nextKey(lots), name: '', stated: '' }])}
          >
            {say('lots.add')}
          </Button>
          <SaveWord done={act.done} />
        </Cluster>
      </ActForm>
    </Panel>
  );
}

function LotFields(props: {
  readonly lot: Written;
  readonly place: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onWrite: (part: Partial<Written>) => void;
  /** None while lines lie in the lot. */
  readonly onRemove: (() => void) | null;
}) {
  const say = useTexts();
  const { lot, place, errorOf } = props;
  return (
    <div className="u-lots">
      <TextField
        id={`lots.${place}.name`}
        width="full"
        maxLength={200}
        label={say('lots.name', { number: place + 1 })}
        error={errorOf(`lots.${place}.name`)}
        value={lot.name}
        onChange={(event) => props.onWrite({ name: event.target.value })}
      />
      <MoneyField
        id={`lots.${place}.statedValue`}
        width="medium"
        optional
        label={say('lots.statedValue', { number: place + 1 })}
        error={errorOf(`lots.${place}.statedValue`)}
        value={lot.stated}
        onChange={(event) => props.onWrite({ stated: event.target.value })}
      />
      {props.onRemove ? (
        <LinkButton
          aria-label={say('lots.removeOf', { lot: lot.name || place + 1 })}
          onClick={props.onRemove}
        >
          {say('lots.remove')}
        </LinkButton>
      ) : null}
    </div>
  );
}
