import {
  Breadcrumbs,
  Columns,
  DataTable,
  DescriptionList,
  EmptyState,
  ErrorState,
  formatDate,
  formatNumber,
  Link,
  LoadingRows,
  Page,
  PageTitle,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { PublicBodyQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { OrganisationNamesDocument, PublicBodyDocument } from './public-bodies-documents.js';

type Body = NonNullable<PublicBodyQuery['publicBody']>;

/** What the register says about one public body; a former one is shown too. */
export function PublicBodyPage() {
  const say = useTexts();
  const { code = '' } = useParams({ strict: false }) as { readonly code?: string };
  const [{ data, fetching, error }, ask] = useQuery({ query: PublicBodyDocument, variables: { code } });
  const body = data?.publicBody;
  const crumbs = [
    { label: say('home'), href: '/' },
    { label: say('register.title'), href: '/organisaties' },
  ];
  if (body) return <Shown body={body} crumbs={crumbs} />;
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[...crumbs, { label: code }]} />
      {fetching ? <LoadingRows rows={8} /> : null}
      {error ? (
        <ErrorState title={say('failed.title')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
          <p>{say('failed.about')}</p>
        </ErrorState>
      ) : null}
      {!fetching && !error ? (
        <>
          <PageTitle title={say('register.unknown')} />
          <Panel>
            <EmptyState
              title={say('register.unknownAbout', { code })}
              action={<Link href="/organisaties">{say('register.back')}</Link>}
            />
          </Panel>
        </>
      ) : null}
    </Page>
  );
}

function Shown(props: {
  readonly body: Body;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { body } = props;
  const fact = (term: string, value: React.ReactNode) => (value === null ? [] : [{ term, fact: value }]);
  const registered = /^(GM|PV)\d/.test(body.code) ? body.code : null;
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[...props.crumbs, { label: body.name }]} />
      <PageTitle
        title={body.name}
        status={body.validUntil ? <StatusTag status="ended" /> : null}
        about={[words.kind(body.kind), body.province?.name].filter(Boolean).join(' · ')}
      />
      <Columns split="7-5">
        <Panel title={say('register.facts')} about={say('register.source')}>
          <DescriptionList
            items={[
              ...fact(say('register.kind'), words.kind(body.kind)),
              ...fact(say('register.province'), body.province?.name ?? null),
              ...fact(say('register.nuts'), body.province?.nuts2 ?? null),
              ...fact(say('register.code'), registered),
              ...fact('OIN', body.oin),
              ...fact(
                say('register.population2021'),
                body.population === null ? null : formatNumber(body.population, language),
              ),
              ...fact(say('register.since'), body.validFrom && formatDate(body.validFrom, language)),
              ...fact(say('register.until'), body.validUntil && formatDate(body.validUntil, language)),
              ...fact(say('register.tooi'), body.tooiUri && <Link href={body.tooiUri}>{body.tooiUri}</Link>),
            ]}
          />
        </Panel>
        <Names id={body.id} />
      </Columns>
    </Page>
  );
}

function Names({ id }: { readonly id: string }) {
  const say = useTexts();
  const language = useUiLanguage();
  const [{ data, fetching }] = useQuery({ query: OrganisationNamesDocument, variables: { id } });
  const day = (text: string | null) => (text ? formatDate(text, language) : '–');
  return (
    <Panel title={say('register.names')} flush>
      <DataTable
        caption={say('register.names')}
        rows={data?.organisation?.names ?? []}
        rowKey={(one) => `${one.name} ${one.validFrom ?? ''}`}
        loading={fetching}
        columns={[
          { key: 'name', head: say('register.name'), cell: (one) => one.name },
          { key: 'from', head: say('register.from'), tight: true, cell: (one) => day(one.validFrom) },
          { key: 'until', head: say('register.until'), tight: true, cell: (one) => day(one.validUntil) },
        ]}
      />
    </Panel>
  );
}
