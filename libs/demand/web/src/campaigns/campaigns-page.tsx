import { useState } from 'react';
import {
  Breadcrumbs,
  ButtonLink,
  DataTable,
  EmptyState,
  FilterBar,
  formatMoment,
  IconPlus,
  Link,
  LinkButton,
  Page,
  Pager,
  PageTitle,
  Panel,
  useAddressValues,
  useKeysetPages,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import type { CampaignsQuery, CampaignState } from '../generated/graphql.js';
import { CampaignTag } from '../states/campaign-tag.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { CampaignsDocument } from './campaigns-documents.js';
import '../states/demand.css';
import { NextStep } from './next-step.js';
import type { CampaignRow } from './next-step.js';

const PAGE_SIZE = 25;
const STATES: readonly CampaignState[] = ['draft', 'open', 'closed', 'frozen'];

function useCampaigns() {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<CampaignsQuery['campaigns']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const state = STATES.find((one) => one === values.staat);
  const search = values.zoek ?? '';
  const [answer, ask] = useQuery({
    query: CampaignsDocument,
    variables: {
      first: PAGE_SIZE,
      after: pages.after,
      filter: { states: state ? [state] : null, search: search || null },
    },
    requestPolicy: 'cache-and-network',
  });
  const info = answer.data?.campaigns.pageInfo;
  if (info && info.endCursor !== end?.endCursor) setEnd(info);
  const narrow = (changes: Readonly<Record<string, string>>) => change({ na: '', blad: '', ...changes });
  return { ...answer, ask, pages, state: state ?? '', search, narrow };
}

/** The calls that the own organisation leads, each with its next step. */
export function CampaignsPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const asked = useCampaigns();
  const { data, error, fetching, pages } = asked;
  const list = data?.campaigns;
  const columns = useColumns();
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('campaigns.title') }]} />
      <PageTitle
        title={say('campaigns.title')}
        about={say('campaigns.about')}
        actions={
          viewer?.membership?.role === 'coordinator' ? (
            <ButtonLink tone="primary" icon={IconPlus} href="/uitvragen/nieuw">
              {say('campaigns.new')}
            </ButtonLink>
          ) : null
        }
      />
      <Panel flush>
        <CampaignFilters {...asked} />
        {error && !list ? (
          <Waiting failed onRetry={() => asked.ask({ requestPolicy: 'network-only' })} />
        ) : (
          <DataTable
            caption={say('campaigns.title')}
            columns={columns}
            rows={list?.nodes ?? []}
            rowKey={(row) => row.id}
            loading={!list}
            refreshing={fetching}
            empty={
              <NoCampaigns
                filtered={asked.state !== '' || asked.search !== ''}
                onClear={() => asked.narrow({ staat: '', zoek: '' })}
              />
            }
          />
        )}
        {list && list.totalCount > 0 ? (
          <Pager
            table={say('campaigns.title')}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say('campaigns.sorted')}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
    </Page>
  );
}

function CampaignFilters({ state, search, narrow }: ReturnType<typeof useCampaigns>) {
  const say = useTexts();
  const words = useWords();
  return (
    <div className="d-filters">
      <FilterBar
        search={{ label: say('campaigns.search'), value: search, onSearch: (zoek) => narrow({ zoek }) }}
        filters={[
          {
            key: 'staat',
            label: say('campaigns.state'),
            all: say('all'),
            value: state,
            choices: STATES.map((one) => ({ value: one, label: words.state(one) })),
          },
        ]}
        onFilter={(key, value) => narrow({ [key]: value })}
        onClear={() => narrow({ staat: '', zoek: '' })}
      />
    </div>
  );
}

function useColumns(): readonly Column<CampaignRow>[] {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  return [
    {
      key: 'title',
      head: say('campaigns.name'),
      cell: (row) => (
        <>
          <Link href={`/uitvragen/${row.id}`}>{row.title || row.number}</Link>{' '}
          <span className="d-code">{row.number}</span>
        </>
      ),
    },
    {
      key: 'category',
      head: say('campaigns.category'),
      cell: (row) => (row.cpvCode ? `${row.cpvCode} ${words.named(row.cpvLabelNl, row.cpvLabelEn)}` : '–'),
    },
    {
      key: 'state',
      head: say('campaigns.state'),
      tight: true,
      cell: (row) => <CampaignTag state={row.state} bare />,
    },
    {
      key: 'answers',
      head: say('campaigns.answers'),
      numeric: true,
      cell: ({ counts }) =>
        counts && counts.total > 0
          ? say('campaigns.ofTotal', {
              answered: words.count(counts.answered),
              total: words.count(counts.total),
            })
          : '–',
    },
    {
      key: 'closes',
      head: say('campaigns.closes'),
      tight: true,
      cell: (row) => (row.closesAt ? formatMoment(row.closesAt, language) : '–'),
    },
    { key: 'next', head: say('campaigns.next'), cell: (row) => <NextStep campaign={row} /> },
  ];
}

function NoCampaigns(props: { readonly filtered: boolean; readonly onClear: () => void }) {
  const say = useTexts();
  if (props.filtered)
    return (
      <EmptyState
        title={say('campaigns.none')}
        action={<LinkButton onClick={props.onClear}>{say('clearFilters')}</LinkButton>}
      />
    );
  return (
    <EmptyState
      title={say('campaigns.empty')}
      action={<ButtonLink href="/uitvragen/nieuw">{say('campaigns.new')}</ButtonLink>}
    >
      <p>{say('campaigns.emptyAbout')}</p>
    </EmptyState>
  );
}
