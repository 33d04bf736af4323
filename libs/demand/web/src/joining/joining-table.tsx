import { DataTable, formatDate, Pager, Panel, useUiLanguage } from '@bundel/ui';
import type { KeysetPages } from '@bundel/ui';
import type { JoiningMomentsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { useCpvName } from './cpv-name.js';

type Moments = JoiningMomentsQuery['joiningMoments']['moments'];

/** Every quarter and group in which shared contracts end. */
export function JoiningTable(props: { readonly moments: Moments; readonly pages: KeysetPages }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { moments, pages } = props;
  return (
    <Panel flush title={say('joining.moments')} about={say('joining.momentsAbout')}>
      <DataTable
        caption={say('joining.moments')}
        rows={moments.nodes}
        rowKey={(one) => `${one.quarter} ${one.cpvGroup}`}
        columns={[
          {
            key: 'quarter',
            head: say('joining.quarter'),
            tight: true,
            cell: (one) => words.period(one.quarter),
          },
          { key: 'group', head: say('joining.group'), cell: (one) => <GroupName code={one.cpvGroup} /> },
          {
            key: 'contracts',
            head: say('joining.contracts'),
            numeric: true,
            cell: (one) => words.count(one.contracts),
          },
          {
            key: 'count',
            head: say('joining.count'),
            numeric: true,
            cell: (one) => words.count(one.bodyCount),
          },
          {
            key: 'act',
            head: say('joining.actBefore'),
            tight: true,
            cell: (one) => formatDate(one.actBefore, language),
          },
        ]}
      />
      <Pager
        table={say('joining.moments')}
        from={pages.from}
        to={pages.from + moments.nodes.length - 1}
        total={moments.totalCount}
        onPrevious={pages.onPrevious}
        onNext={pages.onNext}
      />
    </Panel>
  );
}

function GroupName({ code }: { readonly code: string }) {
  const name = useCpvName(code);
  return name === code ? <span className="d-code">{code}</span> : `${name} (${code})`;
}
