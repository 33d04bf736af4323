import { useState } from 'react';
import {
  DataTable,
  EmptyState,
  formatMoney,
  formatNumber,
  Pager,
  Panel,
  Select,
  useKeysetPages,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import type { BundleFiguresQuery } from '../generated/graphql.js';
import { useBoardWords } from '../divergence/use-board-words.js';
import { useTexts } from '../texts/use-texts.js';
import { BundleFiguresDocument } from './bundle-documents.js';
import type { Bundle } from './bundle.js';

type Row = BundleFiguresQuery['bundleFigures']['nodes'][number];

const PAGE_SIZE = 25;

/** Estimate and maximum per lot, body and item: what the notice will state and who may draw how much. */
export function FiguresPanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [lotKey, setLot] = useState('');
  const [end, setEnd] = useState<BundleFiguresQuery['bundleFigures']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, fetching }] = useQuery({
    query: BundleFiguresDocument,
    variables: { bundleId: bundle.id, first: PAGE_SIZE, after: pages.after, lotKey: lotKey || null },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.bundleFigures;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  const columns = useColumns(bundle);
  return (
    <Panel flush title={say('figures.title')} about={say('figures.about', { margin: bundle.margin / 100 })}>
      {bundle.lots.length > 1 ? (
        <div className="u-choose">
          <Select
            id="figures-lot"
            label={say('lots.lot')}
            empty={say('bundles.all')}
            choices={bundle.lots.map(({ key, name }) => ({ value: key, label: name }))}
            value={lotKey}
            onChange={(event) => setLot(event.target.value)}
          />
        </div>
      ) : null}
      <DataTable
        caption={say('figures.title')}
        rows={list?.nodes ?? []}
        rowKey={(row) => `${row.lotKey} ${row.organisationId} ${row.itemId}`}
        columns={columns}
        loading={!list}
        refreshing={fetching}
        empty={<EmptyState title={say('figures.none')} />}
      />
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('figures.title')}
          from={pages.from}
          to={pages.from + list.nodes.length - 1}
          total={list.totalCount}
          onPrevious={pages.onPrevious}
          onNext={pages.onNext}
        />
      ) : null}
    </Panel>
  );
}

function useColumns(bundle: Bundle): readonly Column<Row>[] {
  const say = useTexts();
  const words = useBoardWords();
  const language = useUiLanguage();
  const volume = (value: string) => formatNumber(value, language);
  return [
    { key: 'body', head: say('figures.body'), cell: (row) => row.organisationName },
    ...(bundle.lots.length > 1
      ? [{ key: 'lot', head: say('lots.lot'), cell: (row: Row) => row.lotName }]
      : []),
    { key: 'item', head: say('figures.item'), cell: (row) => row.itemName },
    { key: 'unit', head: say('figures.unit'), cell: (row) => words.unit(row.unit) },
    { key: 'pledged', head: say('figures.pledged'), numeric: true, cell: (row) => volume(row.pledged) },
    { key: 'estimate', head: say('figures.estimate'), numeric: true, cell: (row) => volume(row.estimate) },
    { key: 'maximum', head: say('bundles.maximum'), numeric: true, cell: (row) => volume(row.maximum) },
    {
      key: 'value',
      head: say('figures.value'),
      numeric: true,
      tight: true,
      cell: (row) => (row.maximumValue ? formatMoney(row.maximumValue.amount, language) : '–'),
    },
  ];
}
