import {
  DataTable,
  DensityToggle,
  EmptyState,
  FilterBar,
  LinkButton,
  Pager,
  Panel,
  useDensity,
} from '@bundel/ui';
import type { SumRow } from '@bundel/ui';
import type { Campaign } from '../campaign/campaign.js';
import { INVITABLE } from '../participants/selection.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { useLineColumns, shownPeriods } from './line-columns.js';
import { FIRMNESSES, PROVINCES } from './totals-view.js';
import type { Lines } from './use-lines.js';
import type { Totals } from './use-totals.js';

interface LinesProps {
  readonly campaign: Campaign;
  readonly totals: Totals;
  readonly lines: Lines;
}

/** The lines behind the totals: filtered, sorted and cut by the server, with their sums beneath. */
export function LinesPanel(props: LinesProps) {
  const say = useTexts();
  const words = useWords();
  const { campaign, totals, lines } = props;
  const [density, setDensity] = useDensity();
  const columns = useLineColumns(campaign, totals.run);
  const sums = useSums(props);
  const { list, pages, sort } = lines;
  const all = totals.own.reduce((sum, group) => sum + group.lines, 0);
  if (list && list.errors.length > 0)
    return (
      <Panel flush title={say('lines.title')}>
        <EmptyState title={say('lines.hidden')}>
          <p>{say('lines.hiddenAbout')}</p>
        </EmptyState>
      </Panel>
    );
  return (
    <div id="regels" tabIndex={-1} className="d-anchor">
      <Panel
        flush
        title={say('lines.title')}
        about={
          list ? say('lines.of', { count: words.count(list.totalCount), total: words.count(all) }) : null
        }
        actions={<DensityToggle value={density} onChange={setDensity} />}
      >
        <LineFilters {...props} />
        {lines.failed ? (
          <Waiting failed onRetry={lines.again} />
        ) : (
          <DataTable
            caption={say('lines.title')}
            density={density}
            columns={columns}
            rows={list?.nodes ?? []}
            rowKey={(row) => row.id}
            loading={!list}
            refreshing={lines.refreshing}
            sort={{ column: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
            onSort={({ column }) =>
              lines.narrow({ volgorde: column === sort.by && sort.descending ? column : `-${column}` })
            }
            sums={sums}
            empty={
              <EmptyState
                title={say('lines.none')}
                action={<LinkButton onClick={lines.clear}>{say('clearFilters')}</LinkButton>}
              />
            }
          />
        )}
        {list && list.totalCount > 0 ? (
          <Pager
            table={say('lines.title')}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say(`lines.sorted.${sort.by}`)}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
    </div>
  );
}

type Sums = NonNullable<Lines['list']>['pageSums'];

/** The sum of the page, then the sum of the filter; the second equals the figures above. */
function useSums({ campaign, lines }: LinesProps): readonly SumRow[] {
  const say = useTexts();
  const words = useWords();
  const { list, pages } = lines;
  if (!list) return [];
  const add = (sums: Sums, pick: (one: Sums[number]) => string) =>
    sums.reduce((sum, one) => sum + Number(pick(one)), 0);
  const cells = (sums: Sums) => ({
    ...Object.fromEntries(
      shownPeriods(campaign).map((period) => [
        period,
        words.count(
          add(
            sums.filter((one) => one.period === period),
            (one) => one.expected,
          ),
        ),
      ]),
    ),
    expected: words.count(add(sums, (one) => one.expected)),
    band: `${words.count(add(sums, (one) => one.minimum))} – ${words.count(add(sums, (one) => one.maximum))}`,
  });
  const to = pages.from + list.nodes.length - 1;
  return [
    { label: say('lines.pageSum', { from: pages.from, to }), cells: cells(list.pageSums) },
    {
      label: say('lines.filterSum', { count: list.totalCount, total: words.count(list.totalCount) }),
      cells: cells(list.filterSums),
      strong: true,
    },
  ];
}

function LineFilters({ campaign, lines }: LinesProps) {
  const say = useTexts();
  const words = useWords();
  const { view, narrow } = lines;
  const all = say('all');
  const filter = (
    key: string,
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
  ) => ({
    key,
    label,
    all,
    value,
    choices: choices.map(([code, name]) => ({ value: code, label: name })),
  });
  return (
    <FilterBar
      search={{ label: say('lines.search'), value: view.search, onSearch: (zoek) => narrow({ zoek }) }}
      filters={[
        filter(
          'onderdeel',
          say('lines.item'),
          view.item,
          campaign.items.map(({ id, lot, name }) => [id, `${lot} ${name}`] as const),
        ),
        filter(
          'soort',
          say('lines.kind'),
          view.kind,
          INVITABLE.map((kind) => [kind, words.kinds(kind)] as const),
        ),
        filter('provincie', say('totals.province'), view.province, [
          ...Object.entries(PROVINCES),
          ['geen', say('totals.national')],
        ]),
        filter(
          'trede',
          say('lines.rung'),
          view.rung,
          FIRMNESSES.map((rung) => [rung, words.commitment(rung)] as const),
        ),
        filter(
          'periode',
          say(`totals.head.${campaign.periodLength}`),
          view.period,
          campaign.periods.map((period) => [period, words.period(period)] as const),
        ),
      ]}
      onFilter={(key, value) => narrow({ [key]: value })}
      onClear={lines.clear}
    />
  );
}
