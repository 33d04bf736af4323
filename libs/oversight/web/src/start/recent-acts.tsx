import { DataTable, formatMoment, Link, Panel, StatusTag, useUiLanguage } from '@bundel/ui';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.js';
import type { RecentActsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useTrailWords } from '../words/use-trail-words.js';

const RecentActsDocument = graphql(`
  query RecentActs {
    auditTrail(first: 8) {
      totalCount
      nodes {
        id
        occurredAt
        personName
        action
        result
      }
    }
  }
`);

type Act = RecentActsQuery['auditTrail']['nodes'][number];

/** The newest rows of the trail on the page where the day begins, for whoever reads the trail. */
export function RecentActs() {
  const say = useTexts();
  const words = useTrailWords();
  const language = useUiLanguage();
  const [{ data, error }] = useQuery({ query: RecentActsDocument, requestPolicy: 'cache-and-network' });
  if (error && !data) {
    return (
      <Panel title={say('recent.title')}>
        <p>{say('failed.trail')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      flush
      title={say('recent.title')}
      about={say('recent.about')}
      foot={<Link href="/controlespoor">{say('recent.all')}</Link>}
    >
      <DataTable
        caption={say('recent.title')}
        rows={data?.auditTrail.nodes ?? []}
        rowKey={(act) => act.id}
        loading={!data}
        columns={[
          { key: 'what', head: say('trail.what'), cell: (act: Act) => words.action(act.action) },
          { key: 'who', head: say('trail.who'), cell: (act) => act.personName ?? say('trail.portal') },
          {
            key: 'when',
            head: say('trail.when'),
            tight: true,
            cell: (act) => formatMoment(act.occurredAt, language),
          },
          {
            key: 'result',
            head: say('trail.result'),
            tight: true,
            cell: (act) => <StatusTag bare status={act.result === 'refused' ? 'refused' : 'allowed'} />,
          },
        ]}
      />
    </Panel>
  );
}
