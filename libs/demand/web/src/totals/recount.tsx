import { useEffect, useEffectEvent, useState } from 'react';
import { Notice, ProgressCount } from '@bundel/ui';
import { useMutation, useSubscription } from 'urql';
import type { JobState } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { RecountDocument, RecountProgressDocument } from './totals-documents.js';

const ENDED: readonly JobState[] = ['COMPLETED', 'FAILED'];

/** Asks for a recount and follows it; its progress stands on the page, and the totals are read again at its end. */
export function useRecount(campaignId: string, onDone: () => void) {
  const [jobId, setJobId] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [{ fetching }, recount] = useMutation(RecountDocument);
  const [{ data, error }] = useSubscription({
    query: RecountProgressDocument,
    variables: { id: jobId ?? '' },
    pause: jobId === null,
  });
  const job = data && data.jobProgress.id === jobId ? data.jobProgress : null;
  const ended = ENDED.some((state) => state === job?.state);
  const tell = useEffectEvent(onDone);
  useEffect(() => {
    if (ended) tell();
  }, [ended]);
  const start = async () => {
    setRefused(false);
    setJobId(null);
    const answer = await recount({ campaignId });
    const id = answer.data?.recomputeDemandTotals.jobId ?? null;
    setJobId(id);
    setRefused(id === null);
  };
  const failed = refused || job?.state === 'FAILED' || (jobId !== null && error !== undefined);
  const busy = fetching || (jobId !== null && !ended && !failed);
  return { start: () => void start(), busy, job, failed, done: job?.state === 'COMPLETED' };
}

/** How far the recount is, or how it ended. */
export function RecountState(props: {
  readonly recount: ReturnType<typeof useRecount>;
  readonly drift: number | null;
}) {
  const say = useTexts();
  const { busy, job, failed, done } = props.recount;
  if (failed) return <Notice tone="bad" live="assertive" title={say('totals.countFailed')} />;
  if (done && props.drift !== null)
    return (
      <Notice
        tone={props.drift === 0 ? 'ok' : 'warn'}
        live="polite"
        title={props.drift === 0 ? say('totals.counted') : say('totals.drift', { count: props.drift })}
      />
    );
  if (!busy) return null;
  return (
    <div role="status">
      <ProgressCount
        label={say('totals.counting')}
        done={job?.done ?? 0}
        total={job?.total ?? 1}
        unit={say('totals.steps')}
      />
    </div>
  );
}
