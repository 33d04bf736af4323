import { useId, useState } from 'react';
import { instantFromDate } from '@bundel/kernel';
import {
  Button,
  DataTable,
  DensityToggle,
  EmptyState,
  ErrorState,
  Pager,
  Panel,
  useAddressValues,
  useDensity,
  useKeysetPages,
  useUiLanguage,
  formatNumber,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { TrailQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { RowDetails } from './row-details.js';
import { TrailDocument } from './trail-documents.js';
import { filterNames, isFiltered, toTrailFilter } from './trail-filter.js';
import { TrailFilters } from './trail-filters.js';
import { useTrailColumns } from './trail-columns.js';

const PAGE_SIZE = 25;

function useTrail(values: Readonly<Record<string, string>>) {
  const [now] = useState(() => instantFromDate(new Date()));
  const [end, setEnd] = useState<TrailQuery['auditTrail']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [answer, ask] = useQuery({
    query: TrailDocument,
    variables: { first: PAGE_SIZE, after: pages.after, filter: toTrailFilter(values, now) },
    requestPolicy: 'cache-and-network',
  });
  const list = answer.data?.auditTrail;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return { list, pages, error: answer.error, fetching: answer.fetching, ask };
}

/** The rows under the filters of the address; one row at a time opens in the flow. */
export function TrailPanel() {
  const say = useTexts();
  const language = useUiLanguage();
  const { values, change } = useAddressValues();
  const { list, pages, error, fetching, ask } = useTrail(values);
  const [density, setDensity] = useDensity();
  const detailsId = useId();
  const openRow = values.rij ?? '';
  const columns = useTrailColumns(openRow, detailsId, (number) =>
    change({ rij: openRow === String(number) ? '' : String(number) }),
  );
  const filter = (changes: Readonly<Record<string, string>>) =>
    change({ na: '', blad: '', rij: '', ...changes });
  const clear = () => filter(Object.fromEntries(filterNames.map((name) => [name, ''])));
  const open = list?.nodes.find((row) => String(row.number) === openRow);
  return (
    <Panel
      flush
      title={say('trail.rows')}
      about={
        list
          ? say('trail.count', { count: list.totalCount, total: formatNumber(list.totalCount, language) })
          : null
      }
      actions={<DensityToggle value={density} onChange={setDensity} />}
    >
      <TrailFilters values={values} rows={list?.nodes ?? []} onFilter={filter} onClear={clear} />
      {error && !list ? (
        <ErrorState title={say('failed.trail')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
          <p>{say('failed.about')}</p>
        </ErrorState>
      ) : (
        <DataTable
          caption={say('trail.title')}
          density={density}
          columns={columns}
          rows={list?.nodes ?? []}
          rowKey={(row) => row.id}
          details={
            open
              ? { rowKey: open.id, id: detailsId, content: <RowDetails row={open} onFilter={filter} /> }
              : undefined
          }
          loading={!list}
          refreshing={fetching}
          empty={<NoRows filtered={isFiltered(values)} onClear={clear} />}
        />
      )}
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('trail.title')}
          from={pages.from}
          to={pages.from + list.nodes.length - 1}
          total={list.totalCount}
          note={say('trail.newest')}
          onPrevious={pages.onPrevious}
          onNext={pages.onNext}
        />
      ) : null}
    </Panel>
  );
}

function NoRows({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const say = useTexts();
  return filtered ? (
    <EmptyState
      title={say('trail.emptyFilter')}
      action={<Button onClick={onClear}>{say('trail.clear')}</Button>}
    />
  ) : (
    <EmptyState title={say('trail.empty')}>
      <p>{say('trail.emptyAbout')}</p>
    </EmptyState>
  );
}
