import { DataTable, Figure, Link, Panel } from '@bundel/ui';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { shareOf, sumOf } from './totals-view.js';
import type { Totals } from './use-totals.js';

/** Every item of the call with its totals; the link shows that item on the whole page. */
export function ItemsTable({ campaign, totals }: { readonly campaign: Campaign; readonly totals: Totals }) {
  const say = useTexts();
  const words = useWords();
  const rows = campaign.items.map((item) => {
    const groups = totals.perItem.filter((group) => group.itemId === item.id);
    return { item, sum: sumOf(groups), pledged: sumOf(groups.filter((one) => one.commitment === 'pledge')) };
  });
  type Row = (typeof rows)[number];
  const number = (key: string, head: string, pick: (row: Row) => number) => ({
    key,
    head,
    numeric: true,
    cell: (row: Row) => <Figure>{words.count(pick(row))}</Figure>,
  });
  const all = rows.reduce((sum, row) => sum + row.sum.lines, 0);
  return (
    <Panel flush title={say('totals.perItem')} about={say('totals.perItemAbout')}>
      <DataTable
        caption={say('totals.perItem')}
        rows={rows}
        rowKey={(row) => row.item.id}
        currentRow={totals.item?.id}
        refreshing={totals.refreshing}
        columns={[
          {
            key: 'item',
            head: say('totals.item'),
            cell: (row) => (
              <Link
                href={`/uitvragen/${campaign.id}/totalen?onderdeel=${row.item.id}`}
                aria-current={row.item.id === totals.item?.id ? 'true' : undefined}
              >
                {`${row.item.lot} ${row.item.name}`}
              </Link>
            ),
          },
          { key: 'unit', head: say('totals.unit'), cell: (row) => words.unit(row.item.unit) },
          number('minimum', say('totals.minimum'), (row) => row.sum.minimum),
          number('expected', say('totals.expected'), (row) => row.sum.expected),
          number('maximum', say('totals.maximum'), (row) => row.sum.maximum),
          {
            key: 'pledged',
            head: say('totals.pledged'),
            numeric: true,
            cell: (row) => `${words.percent(shareOf(row.pledged.expected, row.sum.expected))}%`,
          },
          number('lines', say('runs.lines'), (row) => row.sum.lines),
        ]}
        sums={[{ label: say('totals.total'), cells: { lines: words.count(all) }, strong: true }]}
      />
    </Panel>
  );
}
