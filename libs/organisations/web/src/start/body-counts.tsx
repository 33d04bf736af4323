import { DataTable, formatNumber, Link, Panel, useUiLanguage } from '@bundel/ui';
import { useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { BodyCountsDocument } from './start-documents.js';

const KINDS = ['ministry', 'agency', 'province', 'municipality', 'waterBoard', 'jointArrangement'] as const;

/** How many bodies of each kind could take part, for whoever brings them together. */
export function BodyCounts() {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const [{ data, error }] = useQuery({ query: BodyCountsDocument });
  if (error) return null;
  const count = (kind: (typeof KINDS)[number] | 'all') => data?.[kind].totalCount ?? 0;
  return (
    <Panel flush title={say('bodyCounts.title')} about={say('bodyCounts.about')}>
      <DataTable
        caption={say('bodyCounts.title')}
        rows={KINDS.filter((kind) => !data || count(kind) > 0)}
        rowKey={(kind) => kind}
        loading={!data}
        sums={[
          {
            label: say('bodyCounts.all'),
            cells: { count: formatNumber(count('all'), language) },
          },
        ]}
        columns={[
          {
            key: 'kind',
            head: say('register.kind'),
            cell: (kind) => <Link href={`/organisaties?soort=${kind}`}>{words.kind(kind)}</Link>,
          },
          {
            key: 'count',
            head: say('bodyCounts.count'),
            numeric: true,
            cell: (kind) => formatNumber(count(kind), language),
          },
        ]}
      />
    </Panel>
  );
}
