import {
  Columns,
  LadderBars,
  Panel,
  Segments,
  StackedBars,
  TileMap,
  formatMoment,
  useUiLanguage,
} from '@bundel/ui';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { ItemsTable } from './items-table.js';
import { linesHref } from './lines-address.js';
import { Origin } from './origin.js';
import { barsOf, FIRMNESSES, placesOf, stepsOf, sumOf, TILES } from './totals-view.js';
import type { Cut } from './totals-view.js';
import type { Totals } from './use-totals.js';

interface ChartProps {
  readonly campaign: Campaign;
  readonly totals: Totals;
}

/** The charts of one item, and the table of all items beside the map. */
export function TotalsCharts(props: ChartProps) {
  return (
    <>
      <Columns split="8-4">
        <Panel>
          <Periods {...props} />
        </Panel>
        <Panel>
          <Ladder {...props} />
        </Panel>
      </Columns>
      <Columns split="7-5">
        <ItemsTable {...props} />
        <Panel>
          <Places {...props} />
        </Panel>
      </Columns>
    </>
  );
}

/** The name of the shown item with its unit, and the run that its numbers come from. */
function useChartWords({ totals }: ChartProps) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { item, run } = totals;
  return {
    name: item ? `${item.lot} ${item.name}` : '',
    unit: item ? words.unit(item.unit) : '',
    source: run
      ? say('totals.source', { number: run.number, at: formatMoment(run.startedAt, language) })
      : undefined,
  };
}

function Periods(props: ChartProps) {
  const say = useTexts();
  const words = useWords();
  const { campaign, totals } = props;
  const { name, unit, source } = useChartWords(props);
  const series = ['municipalities', 'national', 'provinces', 'waterBoards', 'jointArrangements'] as const;
  const item = totals.item?.id ?? '';
  return (
    <StackedBars
      words={{ title: say(`totals.chart.${campaign.periodLength}`), unit: `${name} · ${unit}`, source }}
      labelHead={say(`totals.head.${campaign.periodLength}`)}
      seriesWords={Object.fromEntries([...series, ...FIRMNESSES].map((one) => [one, say(`series.${one}`)]))}
      bars={barsOf(totals.perPeriod, campaign.periods, totals.cut, words.period)}
      actions={
        <Segments<Cut>
          label={say('totals.cut')}
          value={totals.cut}
          onChange={totals.setCut}
          choices={[
            { value: 'soort', label: say('totals.byKind') },
            { value: 'trede', label: say('totals.byRung') },
          ]}
        />
      }
      origins={(key) => {
        const groups =
          key === 'total' ? totals.own : totals.perPeriod.filter((group) => group.period === key);
        if (groups.length === 0) return null;
        const narrow: Readonly<Record<string, string>> = key === 'total' ? {} : { periode: key };
        return <Origin totals={totals} groups={groups} href={linesHref(campaign.id, item, narrow)} />;
      }}
    />
  );
}

function Ladder(props: ChartProps) {
  const say = useTexts();
  const { campaign, totals } = props;
  const { name, source } = useChartWords(props);
  const item = totals.item?.id ?? '';
  const of = (rung: string) => totals.own.filter((group) => group.commitment === rung);
  return (
    <LadderBars
      words={{ title: say('totals.firm'), unit: say('totals.firmUnit', { item: name }), source }}
      totalLabel={say('totals.expected')}
      rungs={FIRMNESSES.map((rung) => ({
        firmness: rung,
        label: say(`commitments.${rung}`),
        about: say(`totals.rungs.${rung}`),
        value: sumOf(of(rung)).expected,
      }))}
      origins={(key) => {
        const groups = key === 'total' ? totals.own : of(key);
        if (groups.length === 0) return null;
        const narrow: Readonly<Record<string, string>> = key === 'total' ? {} : { trede: key };
        return <Origin totals={totals} groups={groups} href={linesHref(campaign.id, item, narrow)} />;
      }}
    />
  );
}

function Places(props: ChartProps) {
  const say = useTexts();
  const words = useWords();
  const { campaign, totals } = props;
  const { name, unit, source } = useChartWords(props);
  const { tiles, nowhere } = placesOf(totals.perProvince);
  const values = Object.values(tiles);
  const steps = stepsOf(values);
  const upTo = (from: number, to: number) =>
    say('totals.upTo', { from: words.count(from), to: words.count(to) });
  const regional = values.reduce((sum, value) => sum + value, 0);
  const codeOf = (tile: string) => Object.keys(TILES).find((code) => TILES[code] === tile) ?? '';
  return (
    <TileMap
      words={{ title: say('totals.where'), unit: `${name}, ${unit}`, source }}
      provinceHead={say('totals.province')}
      values={tiles}
      steps={steps}
      stepWords={[
        upTo(0, steps[0]),
        upTo(steps[0], steps[1]),
        upTo(steps[1], steps[2]),
        upTo(steps[2], steps[3]),
        say('totals.andMore', { from: words.count(steps[3]) }),
      ]}
      hrefOf={(tile) => linesHref(campaign.id, totals.item?.id ?? '', { provincie: codeOf(tile) })}
      beside={
        <dl className="d-beside">
          <div>
            <dt>{say('totals.regional')}</dt>
            <dd>{words.count(regional)}</dd>
          </div>
          <div>
            <dt>{say('totals.national')}</dt>
            <dd>{words.count(nowhere)}</dd>
          </div>
          <div>
            <dt>{say('totals.total')}</dt>
            <dd>{words.count(regional + nowhere)}</dd>
          </div>
        </dl>
      }
    />
  );
}
