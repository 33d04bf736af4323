import { useState } from 'react';
import {
  Breadcrumbs,
  ButtonLink,
  DataTable,
  EmptyState,
  ErrorState,
  FilterBar,
  formatMoment,
  formatMoney,
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
import type { BundlesQuery, BundleState } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { BundlesDocument } from './bundle-documents.js';
import { BundleTag } from './bundle-tag.js';
import './bundle.css';

type Row = BundlesQuery['bundles']['nodes'][number];

const PAGE_SIZE = 25;
const STATES: readonly BundleState[] = ['draft', 'inObjection', 'inSignOff', 'signed', 'frozen', 'withdrawn'];

function useBundles() {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<BundlesQuery['bundles']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const state = STATES.find((one) => one === values.staat);
  const search = values.zoek ?? '';
  const [{ data, error, fetching }, ask] = useQuery({
    query: BundlesDocument,
    variables: {
      first: PAGE_SIZE,
      after: pages.after,
      filter: { states: state ? [state] : null, search: search || null },
    },
    requestPolicy: 'cache-and-network',
  });
  const info = data?.bundles.pageInfo;
  if (info && info.endCursor !== end?.endCursor) setEnd(info);
  const narrow = (changes: Readonly<Record<string, string>>) => change({ na: '', blad: '', ...changes });
  return { list: data?.bundles, error, fetching, ask, pages, state: state ?? '', search, narrow };
}

/** Bundles that the own organisation leads, takes part in, or can object to. */
export function BundlesPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const asked = useBundles();
  const { list, error, fetching, pages, state, search, narrow } = asked;
  const columns = useColumns();
  const leads = viewer?.membership?.role === 'coordinator';
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('bundles.title') }]} />
      <PageTitle
        title={say('bundles.title')}
        about={say(leads ? 'bundles.about' : 'bundles.aboutJoined')}
        actions={
          leads ? <ButtonLink href="/uitvragen?staat=closed">{say('bundles.fromCall')}</ButtonLink> : null
        }
      />
      <Panel flush>
        <div className="u-filters">
          <FilterBar
            search={{ label: say('bundles.search'), value: search, onSearch: (zoek) => narrow({ zoek }) }}
            filters={[
              {
                key: 'staat',
                label: say('bundles.state'),
                all: say('bundles.all'),
                value: state,
                choices: STATES.map((one) => ({ value: one, label: say(`bundleStates.${one}`) })),
              },
            ]}
            onFilter={(key, value) => narrow({ [key]: value })}
            onClear={() => narrow({ staat: '', zoek: '' })}
          />
        </div>
        {error && !list ? (
          <ErrorState
            title={say('board.failed')}
            onRetry={() => asked.ask({ requestPolicy: 'network-only' })}
          >
            <p>{say('board.failedAbout')}</p>
          </ErrorState>
        ) : (
          <DataTable
            caption={say('bundles.title')}
            columns={columns}
            rows={list?.nodes ?? []}
            rowKey={(row) => row.id}
            loading={!list}
            refreshing={fetching}
            empty={
              <NoBundles
                filtered={state !== '' || search !== ''}
                leads={leads}
                onClear={() => narrow({ staat: '', zoek: '' })}
              />
            }
          />
        )}
        {list && list.totalCount > 0 ? (
          <Pager
            table={say('bundles.title')}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say('bundles.sorted')}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
    </Page>
  );
}

function NoBundles(props: {
  readonly filtered: boolean;
  readonly leads: boolean;
  readonly onClear: () => void;
}) {
  const say = useTexts();
  if (props.filtered)
    return (
      <EmptyState
        title={say('bundles.none')}
        action={<LinkButton onClick={props.onClear}>{say('bundles.clear')}</LinkButton>}
      />
    );
  return (
    <EmptyState title={say('bundles.empty')}>
      <p>{say(props.leads ? 'bundles.emptyAbout' : 'bundles.emptyJoined')}</p>
    </EmptyState>
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useTexts();
  const language = useUiLanguage();
  return [
    {
      key: 'title',
      head: say('bundles.bundle'),
      cell: (row) => (
        <>
          <Link href={`/bundels/${row.id}`}>{row.title}</Link> <span className="u-facts">{row.number}</span>
        </>
      ),
    },
    { key: 'lead', head: say('bundles.lead'), cell: (row) => row.leadOrganisationName },
    {
      key: 'state',
      head: say('bundles.state'),
      tight: true,
      cell: (row) => <BundleTag state={row.state} bare />,
    },
    { key: 'lots', head: say('bundles.lots'), numeric: true, cell: (row) => row.lotCount },
    {
      key: 'approved',
      head: say('bundles.approved'),
      numeric: true,
      cell: (row) => say('bundles.ofTotal', { done: row.approvedCount, total: row.participantCount }),
    },
    {
      key: 'maximum',
      head: say('bundles.maximum'),
      numeric: true,
      tight: true,
      cell: (row) => formatMoney(row.maximum.amount, language),
    },
    {
      key: 'changed',
      head: say('bundles.changed'),
      tight: true,
      cell: (row) => formatMoment(row.updatedAt, language),
    },
  ];
}
