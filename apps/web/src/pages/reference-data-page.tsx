import {
  Breadcrumbs,
  DataTable,
  ErrorState,
  formatDate,
  formatNumber,
  Hash,
  Link,
  Page,
  PageTitle,
  Panel,
  useUiLanguage,
} from '@bundel/ui';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.js';
import type { ReferenceDatasetsQuery } from '../generated/graphql.js';
import { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';

const ReferenceDatasetsDocument = graphql(`
  query ReferenceDatasets {
    referenceDatasets {
      name
      version
      source
      rowCount
      compiledOn
      loadedAt
      sha256
    }
  }
`);

type Dataset = ReferenceDatasetsQuery['referenceDatasets'][number];
type Named = keyof typeof nl.referenceData.sets;

/** Which lists Bundel computes with: where each comes from, its version, its size and its day. */
export function ReferenceDataPage() {
  const say = useTexts();
  const [{ data, error }, ask] = useQuery({ query: ReferenceDatasetsDocument, variables: {} });
  const title = say('referenceData.title');
  return (
    <Page width="public">
      <Breadcrumbs
        crumbs={[
          { label: say('more.start'), href: '/' },
          { label: say('openDataPage.title'), href: '/open-data' },
          { label: title },
        ]}
      />
      <PageTitle title={title} about={say('referenceData.about')} />
      {error && !data ? (
        <ErrorState
          title={say('referenceData.failed')}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        >
          <p>{say('referenceData.failedAbout')}</p>
        </ErrorState>
      ) : (
        <Panel flush foot={<p>{say('referenceData.foot')}</p>}>
          <Sets sets={data?.referenceDatasets ?? []} loading={!data} />
        </Panel>
      )}
    </Page>
  );
}

function Sets({ sets, loading }: { readonly sets: readonly Dataset[]; readonly loading: boolean }) {
  const say = useTexts();
  const language = useUiLanguage();
  const known = (name: string): name is Named => Object.hasOwn(nl.referenceData.sets, name);
  const name = (set: Dataset) => (known(set.name) ? say(`referenceData.sets.${set.name}`) : set.name);
  return (
    <DataTable
      caption={say('referenceData.title')}
      rows={sets}
      rowKey={(set) => set.name}
      loading={loading}
      columns={[
        {
          key: 'name',
          head: say('referenceData.name'),
          cell: (set: Dataset) =>
            set.name === 'public-bodies' ? <Link href="/organisaties">{name(set)}</Link> : name(set),
        },
        {
          key: 'source',
          head: say('referenceData.source'),
          cell: (set) => <span lang="en">{set.source}</span>,
        },
        { key: 'version', head: say('referenceData.version'), cell: (set) => set.version },
        {
          key: 'rows',
          head: say('referenceData.rows'),
          numeric: true,
          cell: (set) => formatNumber(set.rowCount, language),
        },
        {
          key: 'day',
          head: say('referenceData.day'),
          tight: true,
          cell: (set) => formatDate(set.compiledOn, language),
        },
        {
          key: 'hash',
          head: say('referenceData.hash'),
          tight: true,
          cell: (set) => <Hash value={set.sha256} />,
        },
      ]}
    />
  );
}
