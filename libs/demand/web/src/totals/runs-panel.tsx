import { DataTable, EmptyState, formatMoment, formatNumber, Hash, Panel, useUiLanguage } from '@bundel/ui';
import type { TextKey } from '@bundel/ui';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Totals } from './use-totals.js';

/** The counts so far, newest first; anyone can compare their fingerprints. */
export function RunsPanel({ totals }: { readonly totals: Totals }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  return (
    <Panel flush title={say('runs.title')} about={say('runs.about')}>
      <DataTable
        caption={say('runs.title')}
        rows={totals.runs}
        rowKey={(run) => run.id}
        empty={
          <EmptyState title={say('runs.none')}>
            <p>{say('runs.noneAbout')}</p>
          </EmptyState>
        }
        columns={[
          { key: 'number', head: say('runs.number'), tight: true, cell: (run) => run.number },
          {
            key: 'at',
            head: say('runs.at'),
            tight: true,
            cell: (run) => formatMoment(run.startedAt, language, true),
          },
          {
            key: 'cause',
            head: say('runs.cause'),
            cell: (run) => say(`runs.causes.${run.cause}` as TextKey<typeof nl>),
          },
          { key: 'lines', head: say('runs.lines'), numeric: true, cell: (run) => words.count(run.lines) },
          { key: 'bodies', head: say('runs.bodies'), numeric: true, cell: (run) => words.count(run.bodies) },
          {
            key: 'duration',
            head: say('runs.duration'),
            numeric: true,
            cell: (run) => `${formatNumber(run.durationMs / 1000, language, 2)} s`,
          },
          {
            key: 'drift',
            head: say('runs.drift'),
            cell: (run) => (run.drift === 0 ? say('runs.noDrift') : words.count(run.drift)),
          },
          {
            key: 'input',
            head: say('runs.input'),
            tight: true,
            cell: (run) => <Hash value={run.inputHash} />,
          },
          {
            key: 'result',
            head: say('runs.result'),
            tight: true,
            cell: (run) => <Hash value={run.resultHash} />,
          },
        ]}
      />
    </Panel>
  );
}
