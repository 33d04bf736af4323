import { useState } from 'react';
import { DataTable, EmptyState, Link, Pager, Panel, useKeysetPages } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import type { DemandImportsQuery } from '../generated/graphql.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { importAddress } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { ImportsDocument } from './import-documents.js';
import { ImportStateTag } from './import-state-tag.js';
import { useImportWords } from './use-import-words.js';

const PAGE_SIZE = 10;

/** What the own body imported in a call, newest first. */
export function EarlierImports({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  const columns = useColumns();
  const [end, setEnd] = useState<DemandImportsQuery['demandImports']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportsDocument,
    variables: { campaignId, first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.demandImports;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  if (error && !list) return <Waiting failed onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <Panel flush title={say('import.earlier')}>
      <DataTable
        caption={say('import.earlier')}
        columns={columns}
        rows={list?.nodes ?? []}
        rowKey={(one) => one.id}
        loading={!list}
        refreshing={fetching}
        empty={
          <EmptyState title={say('import.earlierNone')}>
            <p>{say('import.earlierNoneAbout')}</p>
          </EmptyState>
        }
      />
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('import.earlier')}
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

function useColumns(): readonly Column<DemandImport>[] {
  const say = useTexts();
  const words = useImportWords();
  return [
    {
      key: 'file',
      head: say('import.file'),
      cell: (one) => <Link href={importAddress(one.campaignId, one.id)}>{one.fileName}</Link>,
    },
    { key: 'when', head: say('import.when'), tight: true, cell: (one) => words.moment(one.uploadedAt) },
    { key: 'by', head: say('import.by'), cell: (one) => one.uploadedBy ?? '–' },
    {
      key: 'state',
      head: say('import.state'),
      tight: true,
      cell: (one) => <ImportStateTag one={one} bare />,
    },
    { key: 'rows', head: say('import.rows'), numeric: true, cell: (one) => words.count(one.rowsRead) },
    { key: 'outcome', head: say('import.outcome'), cell: (one) => outcomeOf(one, say, words.count) },
  ];
}

function outcomeOf(
  one: DemandImport,
  say: ReturnType<typeof useTexts>,
  count: (value: number) => string,
): string {
  if (one.state === 'applied')
    return say('import.outcomeLines', {
      added: count(one.linesAdded ?? 0),
      changed: count(one.linesChanged ?? 0),
      unchanged: count(one.linesUnchanged ?? 0),
    });
  return one.errorCount > 0 ? say('import.outcomeErrors', { count: one.errorCount }) : '–';
}
