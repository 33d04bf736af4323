import { formatMoment, Hash, Link, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { FIRMNESSES, movedOf, sumOf } from './totals-view.js';
import type { Group } from './totals-view.js';
import type { Totals } from './use-totals.js';

/** Where a total comes from: its lines per rung, the run that checked it, what moved since, and the way to the lines. */
export function Origin(props: {
  readonly totals: Totals;
  readonly groups: readonly Group[];
  readonly href: string;
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { totals, groups } = props;
  const { run, previousRun } = totals;
  const lines = sumOf(groups).lines;
  const moved = movedOf(groups);
  const change = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${words.count(Math.abs(value))}`;
  return (
    <>
      {FIRMNESSES.map((rung) => ({ rung, own: groups.filter((group) => group.commitment === rung) }))
        .filter(({ own }) => own.length > 0)
        .map(({ rung, own }) => (
          <p key={rung}>
            {say('totals.originRungs', {
              rung: words.commitment(rung),
              value: words.count(sumOf(own).expected),
              lines: words.count(sumOf(own).lines),
              bodies: words.count(own.reduce((sum, group) => sum + group.bodies, 0)),
            })}
          </p>
        ))}
      {run ? (
        <p>
          {say('totals.lastRun', { number: run.number, at: formatMoment(run.startedAt, language) })} ·{' '}
          {say('totals.input')} <Hash value={run.inputHash} />
        </p>
      ) : (
        <p>{say('totals.noRun')}</p>
      )}
      {run && moved.sinceRun !== null ? (
        <p>{say('totals.sinceRun', { number: run.number, change: change(moved.sinceRun) })}</p>
      ) : null}
      {previousRun && moved.betweenRuns !== null ? (
        <p>{say('totals.betweenRuns', { number: previousRun.number, change: change(moved.betweenRuns) })}</p>
      ) : null}
      <p>
        <Link href={props.href}>{say('totals.show', { count: lines, lines: words.count(lines) })}</Link>
      </p>
    </>
  );
}
