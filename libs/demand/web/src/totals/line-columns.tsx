import { Figure, formatDate, StatusTag, useUiLanguage } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { PROVINCES } from './totals-view.js';
import type { Line } from './use-lines.js';
import type { Totals } from './use-totals.js';

const MOST_PERIODS = 6;

/** Periods that get a column of their own; none when there are too many to read. */
export const shownPeriods = (campaign: Campaign): readonly string[] =>
  campaign.periods.length > MOST_PERIODS ? [] : campaign.periods;

/** The columns of the table of lines; one per period as long as they fit. */
export function useLineColumns(campaign: Campaign, run: Totals['run']): readonly Column<Line>[] {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const periods = shownPeriods(campaign).map((period): Column<Line> => ({
    key: period,
    head: words.period(period),
    numeric: true,
    cell: (line) => {
      const found = line.quantities.find((one) => one.period === period);
      return <Figure>{found ? words.count(found.expected) : null}</Figure>;
    },
  }));
  return [
    {
      key: 'organisation',
      head: say('lines.body'),
      sortable: true,
      cell: (line) => `${line.organisationName}${line.label ? ` (${line.label})` : ''}`,
    },
    { key: 'kind', head: say('lines.kind'), cell: (line) => words.kind(line.bodyType) },
    {
      key: 'province',
      head: say('totals.province'),
      cell: (line) => PROVINCES[line.province] ?? <Figure>{null}</Figure>,
    },
    ...periods,
    {
      key: 'expected',
      head: say('lines.total'),
      numeric: true,
      sortable: true,
      cell: (line) => <strong>{words.count(line.expected)}</strong>,
    },
    {
      key: 'band',
      head: say('lines.band'),
      numeric: true,
      cell: (line) => `${words.count(line.minimum)} – ${words.count(line.maximum)}`,
    },
    {
      key: 'floor',
      head: say('lines.floor'),
      sortable: true,
      tight: true,
      cell: (line) => `SEAL-${Math.max(0, ...line.floor)}`,
    },
    {
      key: 'commitment',
      head: say('lines.rung'),
      sortable: true,
      cell: (line) => words.commitment(line.commitment),
    },
    {
      key: 'contract',
      head: say('lines.contract'),
      tight: true,
      cell: (line) =>
        line.contractEndsOn ? formatDate(line.contractEndsOn, language) : <Figure>{null}</Figure>,
    },
    {
      key: 'changedAt',
      head: say('lines.signal'),
      sortable: true,
      cell: (line) =>
        run && Date.parse(line.changedAt) > Date.parse(run.startedAt) ? (
          <StatusTag bare status="changedAfterRun" values={{ run: run.number }} />
        ) : (
          <Figure>{null}</Figure>
        ),
    },
  ];
}
