import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  ErrorState,
  Figure,
  FilterBar,
  formatNumber,
  Link,
  LinkButton,
  Page,
  Pager,
  PageTitle,
  Panel,
  useUiLanguage,
} from '@bundel/ui';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { PublicBodiesQuery, PublicBodyKind } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { PublicBodiesDocument } from './public-bodies-documents.js';
import { addressOf, readView } from './register-address.js';
import type { RegisterView } from './register-address.js';

const PAGE_SIZE = 50;
const KINDS: readonly PublicBodyKind[] = [
  'ministry',
  'agency',
  'province',
  'municipality',
  'waterBoard',
  'jointArrangement',
];

function useRegister(view: RegisterView) {
  const kind = KINDS.find((known) => known === view.kind);
  return useQuery({
    query: PublicBodiesDocument,
    variables: {
      first: PAGE_SIZE,
      after: view.cursors.at(-1) ?? null,
      filter: {
        kinds: kind ? [kind] : null,
        province: view.province || null,
        search: view.search || null,
      },
    },
  });
}

/** Every public body, for anyone: filtered, searched and in pages by the server. */
export function PublicBodiesPage() {
  const say = useTexts();
  const router = useRouter();
  const view = readView(useLocation().searchStr);
  const [{ data, fetching, error, stale }, ask] = useRegister(view);
  const go = (change: Partial<RegisterView>) =>
    router.history.push(addressOf({ ...view, cursors: [], ...change }));
  const bodies = data?.publicBodies;
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('register.title') }]} />
      <PageTitle title={say('register.title')} about={say('register.about')} />
      <Panel flush>
        <RegisterFilters view={view} provinces={data?.provinces.nodes ?? []} onChange={go} />
        {error && !bodies ? (
          <ErrorState title={say('failed.title')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
            <p>{say('failed.about')}</p>
          </ErrorState>
        ) : (
          <RegisterTable
            rows={bodies?.nodes ?? []}
            loading={!bodies}
            refreshing={fetching || stale}
            onClear={() => router.history.push('/organisaties')}
          />
        )}
        {bodies && bodies.totalCount > 0 ? <RegisterPager view={view} bodies={bodies} onGo={go} /> : null}
      </Panel>
    </Page>
  );
}

function RegisterFilters(props: {
  readonly view: RegisterView;
  readonly provinces: PublicBodiesQuery['provinces']['nodes'];
  readonly onChange: (change: Partial<RegisterView>) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const provinces = props.provinces.flatMap(({ province }) =>
    province ? [{ value: province.code, label: province.name }] : [],
  );
  return (
    <FilterBar
      search={{
        label: say('register.search'),
        value: props.view.search,
        onSearch: (search) => props.onChange({ search }),
      }}
      filters={[
        {
          key: 'kind',
          label: say('register.kind'),
          all: say('register.allKinds'),
          value: props.view.kind,
          choices: KINDS.map((kind) => ({ value: kind, label: words.kind(kind) })),
        },
        {
          key: 'province',
          label: say('register.province'),
          all: say('register.allProvinces'),
          value: props.view.province,
          choices: provinces,
        },
      ]}
      onFilter={(key, value) => props.onChange({ [key]: value })}
      onClear={() => props.onChange({ kind: '', province: '', search: '' })}
    />
  );
}

type Body = PublicBodiesQuery['publicBodies']['nodes'][number];

function RegisterTable(props: {
  readonly rows: readonly Body[];
  readonly loading: boolean;
  readonly refreshing: boolean;
  readonly onClear: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  return (
    <DataTable
      caption={say('register.title')}
      rows={props.rows}
      rowKey={(body) => body.id}
      loading={props.loading}
      refreshing={props.refreshing}
      empty={
        <EmptyState
          title={say('register.none')}
          action={<LinkButton onClick={props.onClear}>{say('register.clear')}</LinkButton>}
        >
          <p>{say('register.noneAbout')}</p>
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          head: say('register.name'),
          cell: (body: Body) => (
            <Link href={`/organisaties/${encodeURIComponent(body.code)}`}>{body.name}</Link>
          ),
        },
        { key: 'kind', head: say('register.kind'), cell: (body) => words.kind(body.kind) },
        {
          key: 'province',
          head: say('register.province'),
          cell: (body) => body.province?.name ?? <Figure>{null}</Figure>,
        },
        {
          key: 'code',
          head: say('register.code'),
          tight: true,
          cell: (body) => (/^(GM|PV)\d/.test(body.code) ? body.code : <Figure>{null}</Figure>),
        },
        {
          key: 'population',
          head: say('register.population'),
          unit: say('register.populationUnit'),
          numeric: true,
          tight: true,
          cell: (body) => (
            <Figure>{body.population === null ? null : formatNumber(body.population, language)}</Figure>
          ),
        },
      ]}
    />
  );
}

function RegisterPager(props: {
  readonly view: RegisterView;
  readonly bodies: PublicBodiesQuery['publicBodies'];
  readonly onGo: (change: Partial<RegisterView>) => void;
}) {
  const say = useTexts();
  const { cursors } = props.view;
  const { nodes, totalCount, pageInfo } = props.bodies;
  const from = cursors.length * PAGE_SIZE + 1;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <Pager
      table={say('register.title')}
      from={from}
      to={from + nodes.length - 1}
      total={totalCount}
      note={say('register.sorted')}
      onPrevious={cursors.length > 0 ? () => props.onGo({ cursors: cursors.slice(0, -1) }) : undefined}
      onNext={next ? () => props.onGo({ cursors: [...cursors, next] }) : undefined}
    />
  );
}
