import { useState } from 'react';
import {
  Breadcrumbs,
  ButtonLink,
  DataTable,
  EmptyState,
  ErrorState,
  formatMoment,
  formatNumber,
  Hash,
  Page,
  Pager,
  PageTitle,
  Panel,
  useKeysetPages,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import { OverseersOnly } from '../access/overseers-only.js';
import type { CheckpointsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { CheckpointsDocument } from './checkpoints-documents.js';

const PAGE_SIZE = 25;
type Checkpoint = CheckpointsQuery['auditCheckpoints']['nodes'][number];

/** Every signed statement about the trail, newest first. */
export function CheckpointsPage() {
  const say = useTexts();
  return (
    <Page density="compact">
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/start' },
          { label: say('trail.title'), href: '/controlespoor' },
          { label: say('seals.title') },
        ]}
      />
      <PageTitle title={say('seals.title')} about={say('seals.about')} />
      <OverseersOnly>
        <Checkpoints />
      </OverseersOnly>
    </Page>
  );
}

function useColumns(): readonly Column<Checkpoint>[] {
  const say = useTexts();
  const language = useUiLanguage();
  return [
    { key: 'number', head: say('seals.number'), cell: (seal) => formatNumber(seal.number, language) },
    {
      key: 'time',
      head: say('seals.time'),
      tight: true,
      cell: (seal) => formatMoment(seal.madeAt, language, true),
    },
    {
      key: 'size',
      head: say('seals.size'),
      numeric: true,
      cell: (seal) => formatNumber(seal.size, language),
    },
    { key: 'root', head: say('seals.root'), cell: (seal) => <Hash value={seal.root} /> },
    { key: 'digest', head: say('seals.digest'), cell: (seal) => <Hash value={seal.documentDigest} /> },
    {
      key: 'signature',
      head: say('seals.signature'),
      cell: (seal) => <Hash algorithm="ed25519" value={seal.signature} />,
    },
  ];
}

function Checkpoints() {
  const say = useTexts();
  const [end, setEnd] = useState<CheckpointsQuery['auditCheckpoints']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error, fetching }, ask] = useQuery({
    query: CheckpointsDocument,
    variables: { first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  const list = data?.auditCheckpoints;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  if (error && !list) {
    return (
      <ErrorState title={say('failed.seals')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        <p>{say('failed.about')}</p>
      </ErrorState>
    );
  }
  return (
    <Panel flush>
      <DataTable
        caption={say('seals.title')}
        columns={columns}
        rows={list?.nodes ?? []}
        rowKey={(seal) => String(seal.number)}
        loading={!list}
        refreshing={fetching}
        empty={
          <EmptyState
            title={say('seals.empty')}
            action={<ButtonLink href="/controlespoor">{say('seals.toTrail')}</ButtonLink>}
          >
            <p>{say('seals.emptyAbout')}</p>
          </EmptyState>
        }
      />
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('seals.title')}
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
