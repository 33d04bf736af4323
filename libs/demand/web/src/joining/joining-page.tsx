import { useState } from 'react';
import { Breadcrumbs, EmptyState, Page, PageTitle, Panel, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { JoiningMomentsQuery } from '../generated/graphql.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { JoiningTable } from './joining-table.js';
import { JoiningMomentsDocument } from './joining-documents.js';
import { ProposalsPanel } from './proposals-panel.js';
import '../states/demand.css';
import '../contracts/contracts.css';

const PAGE_SIZE = 25;

/** When contracts of many bodies end, and the calls that would suit many of them at once. */
export function JoiningPage() {
  const say = useTexts();
  const moments = useJoiningMoments();
  const { found, failed, again } = moments;
  return (
    <Page density="compact">
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/start' },
          { label: say('campaigns.title'), href: '/uitvragen' },
          { label: say('joining.title') },
        ]}
      />
      <PageTitle title={say('joining.title')} about={say('joining.about')} />
      {found ? null : (
        <Panel>
          <Waiting failed={failed} onRetry={again} />
        </Panel>
      )}
      {found && found.proposals.length === 0 ? (
        <Panel>
          <EmptyState title={say('joining.none')}>
            <p>{say('joining.noneAbout')}</p>
          </EmptyState>
        </Panel>
      ) : null}
      {found && found.proposals.length > 0 ? <ProposalsPanel proposals={found.proposals} /> : null}
      {found && found.moments.totalCount > 0 ? (
        <JoiningTable moments={found.moments} pages={moments.pages} />
      ) : null}
    </Page>
  );
}

function useJoiningMoments() {
  const [end, setEnd] = useState<JoiningMomentsQuery['joiningMoments']['moments']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error }, ask] = useQuery({
    query: JoiningMomentsDocument,
    variables: { first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.joiningMoments;
  if (found && found.moments.pageInfo.endCursor !== end?.endCursor) setEnd(found.moments.pageInfo);
  return {
    found,
    failed: error !== undefined && !found,
    pages,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
