import {
  Button,
  Cluster,
  DataTable,
  ErrorSummary,
  formatMoney,
  formatNumber,
  LinkButton,
  LoadingRows,
  Panel,
  Segments,
  useAddressValues,
  useUiLanguage,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { LotProposalsQuery } from '../generated/graphql.js';
import { useBoardWords } from '../divergence/use-board-words.js';
import { useTexts } from '../texts/use-texts.js';
import { DivideBundleDocument } from './bundle-act-documents.js';
import { LotProposalsDocument } from './bundle-documents.js';
import type { Bundle } from './bundle.js';
import { useAct } from './use-act.js';

type Lot = LotProposalsQuery['lotProposals'][number]['lots'][number];

const SPLITS = ['region', 'size', 'function'] as const;

/** What each way of dividing does to volume, value and capable suppliers, before it is chosen. */
export function DivisionPanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const { values, change } = useAddressValues();
  const by = SPLITS.find((one) => one === values.verdeling) ?? 'function';
  const [{ data }] = useQuery({ query: LotProposalsDocument, variables: { bundleId: bundle.id } });
  const act = useAct(DivideBundleDocument);
  const lots = data?.lotProposals.find((proposal) => proposal.by === by)?.lots;
  const divide = (how: 'none' | typeof by) =>
    void act.run({ bundleId: bundle.id, version: bundle.version, by: how });
  return (
    <Panel
      flush
      title={say('division.title')}
      about={say('division.about')}
      foot={
        <Cluster>
          <Button disabled={act.busy} onClick={() => divide(by)}>
            {say(act.busy ? 'bundle.saving' : 'division.choose', { by: say(`division.${by}`) })}
          </Button>
          {bundle.lots.length > 1 ? (
            <LinkButton onClick={() => divide('none')}>{say('division.none')}</LinkButton>
          ) : null}
        </Cluster>
      }
    >
      <ErrorSummary errors={act.errors} attempt={act.attempt} />
      <div className="u-choose">
        <Segments
          label={say('division.by')}
          value={by}
          choices={SPLITS.map((one) => ({ value: one, label: say(`division.${one}`) }))}
          onChange={(verdeling) => change({ verdeling })}
        />
      </div>
      {lots ? <Proposed lots={lots} /> : <LoadingRows rows={4} />}
    </Panel>
  );
}

function Proposed({ lots }: { readonly lots: readonly Lot[] }) {
  const say = useTexts();
  const words = useBoardWords();
  const language = useUiLanguage();
  return (
    <DataTable
      caption={say('division.title')}
      rows={lots}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', head: say('lots.lot'), cell: ({ name }) => name },
        { key: 'bodies', head: say('board.bodies'), numeric: true, cell: ({ tally }) => tally.bodies },
        { key: 'volume', head: say('board.volume'), cell: ({ tally }) => words.volumes(tally.volumes) },
        {
          key: 'share',
          head: say('division.share'),
          numeric: true,
          cell: ({ tally }) => `${words.percentage(tally.percentage)}%`,
        },
        {
          key: 'budget',
          head: say('division.budget'),
          numeric: true,
          tight: true,
          cell: ({ tally }) => (tally.budget ? formatMoney(tally.budget.amount, language) : '–'),
        },
        {
          key: 'capable',
          head: say('division.capable'),
          numeric: true,
          cell: ({ capableSuppliers }) =>
            capableSuppliers === null ? say('division.unknown') : formatNumber(capableSuppliers, language),
        },
      ]}
    />
  );
}
