import {
  DescriptionList,
  EmptyState,
  formatMoment,
  formatNumber,
  Hash,
  Link,
  LoadingRows,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { TrailStateQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { TrailStateDocument } from './trail-documents.js';

/** How far the trail is sealed: the last signed statement and what it does not cover yet. */
export function SealPanel() {
  const say = useTexts();
  const [{ data, error }] = useQuery({ query: TrailStateDocument, requestPolicy: 'cache-and-network' });
  const last = data?.auditState.lastCheckpoint;
  return (
    <Panel
      title={say('state.title')}
      actions={last ? <StatusTag status="sealed" /> : null}
      foot={last ? <Link href="/controlespoor/zegels">{say('state.all')}</Link> : null}
    >
      {data ? (
        <SealFacts state={data.auditState} />
      ) : error ? (
        <p>{say('failed.seals')}</p>
      ) : (
        <LoadingRows rows={5} />
      )}
    </Panel>
  );
}

function SealFacts({ state }: { readonly state: TrailStateQuery['auditState'] }) {
  const say = useTexts();
  const language = useUiLanguage();
  const write = (value: number) => formatNumber(value, language);
  const last = state.lastCheckpoint;
  if (!last) return <EmptyState title={say('state.none')}>{say('state.noneAbout')}</EmptyState>;
  const total = write(state.rows);
  const unsealed =
    state.unsealedRows === 0
      ? say('state.allSealed', { count: state.rows, total })
      : say('state.unsealedRows', { count: state.unsealedRows, rows: write(state.unsealedRows), total });
  return (
    <DescriptionList
      items={[
        { term: say('state.number'), fact: <strong>{write(last.number)}</strong> },
        { term: say('state.time'), fact: formatMoment(last.madeAt, language, true) },
        {
          term: say('state.size'),
          fact: say('state.sizeRows', { count: last.size, rows: write(last.size) }),
        },
        { term: say('state.root'), fact: <Hash value={last.root} /> },
        { term: say('state.unsealed'), fact: unsealed },
      ]}
    />
  );
}
