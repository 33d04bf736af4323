import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { OriginPanel, useOrigin } from '../figures/origin.js';
import type { Origins } from '../figures/origin.js';
import { ProvenanceButton } from '../figures/key-figures.js';
import { formatNumber } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { ChartFrame } from './chart-frame.js';
import type { ChartWords } from './chart-frame.js';
import type { DataTableProps } from '../table/data-table.js';
import { niceScale } from './nice-scale.js';
import { darkSeries, SeriesPatterns, SeriesSwatch, seriesOrder } from './series.js';
import type { SeriesName } from './series.js';
import { useWidth } from './use-width.js';

/** One bar: its parts per kind of body or per firmness, with the band around the expected total. */
export interface StackedBar {
  readonly key: string;
  readonly label: string;
  readonly parts: Readonly<Partial<Record<SeriesName, number>>>;
  readonly minimum: number;
  readonly expected: number;
  readonly maximum: number;
}

interface StackedBarsProps {
  readonly words: ChartWords;
  /** Head of the labels: "Jaar". */
  readonly labelHead: string;
  readonly seriesWords: Readonly<Partial<Record<SeriesName, string>>>;
  readonly bars: readonly StackedBar[];
  /** Other ways to cut the bars, in the head of the figure. */
  readonly actions?: ReactNode;
  /** Where the expected figure of a bar comes from, by its key; `total` for the sum. Without it figures are plain. */
  readonly origins?: Origins;
}

const HEIGHT = 40;

function Bar(props: {
  readonly bar: StackedBar;
  readonly scale: (value: number) => number;
  readonly id: string;
}) {
  const language = useUiLanguage();
  const { bar, scale, id } = props;
  const pieces = seriesOrder.map((name, index) => {
    const value = bar.parts[name] ?? 0;
    const before = seriesOrder.slice(0, index).reduce((sum, other) => sum + (bar.parts[other] ?? 0), 0);
    return { name, value, x: scale(before), width: scale(before + value) - scale(before) };
  });
  return (
    <>
      {pieces.map(({ name, value, x, width }) => {
        const words = formatNumber(value, language);
        const fits = width > words.length * 7 + 14;
        return value > 0 ? (
          <g key={name}>
            <rect
              className="b-series__outline"
              x={x + 0.5}
              y="2.5"
              width={width}
              height="17"
              fill={`url(#${id}${name})`}
            />
            {fits && !darkSeries.includes(name) ? (
              <rect
                className="b-chart__plate"
                x={x + 7}
                y="4.5"
                width={words.length * 6.6 + 8}
                height="13"
                rx="2"
              />
            ) : null}
            {fits ? (
              <text
                className={darkSeries.includes(name) ? 'b-chart__on-dark' : 'b-chart__value'}
                x={x + 11}
                y="15"
              >
                {words}
              </text>
            ) : null}
          </g>
        ) : null;
      })}
      <path
        className="b-chart__band"
        d={`M${scale(bar.minimum)} 27v8M${scale(bar.minimum)} 31H${scale(bar.maximum)}M${scale(bar.maximum)} 27v8`}
      />
    </>
  );
}

const totalOf = (bars: readonly StackedBar[], pick: (bar: StackedBar) => number) =>
  bars.reduce((sum, bar) => sum + pick(bar), 0);

function Legend(
  props: Pick<StackedBarsProps, 'bars' | 'seriesWords'> & {
    readonly id: string;
    readonly used: readonly SeriesName[];
  },
) {
  const say = useUiTexts();
  const language = useUiLanguage();
  return (
    <ul className="b-legend">
      {props.used.map((name) => (
        <li key={name}>
          <SeriesSwatch id={props.id} name={name} />
          {props.seriesWords[name]}{' '}
          <strong>
            {formatNumber(
              totalOf(props.bars, (bar) => bar.parts[name] ?? 0),
              language,
            )}
          </strong>
        </li>
      ))}
      <li>
        <svg width="22" height="10" aria-hidden="true">
          <path className="b-chart__band" d="M1 1v8M1 5H21M21 1v8" />
        </svg>
        {say('band')}
      </li>
    </ul>
  );
}

/** Minimum, expected and maximum at the right of a bar, aligned as a table. */
function BandFigures(props: {
  readonly of: (pick: (bar: StackedBar) => number) => number;
  readonly before?: string;
  readonly expected: (written: string) => ReactNode;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const label = (word: string) => (props.before ? `${props.before} ${word.toLowerCase()}` : word);
  const write = (pick: (bar: StackedBar) => number) => formatNumber(props.of(pick), language);
  return (
    <>
      <span data-label={label(say('minimum'))}>{write((bar) => bar.minimum)}</span>
      <span data-label={label(say('expected'))}>
        <strong>{props.expected(write((bar) => bar.expected))}</strong>
      </span>
      <span data-label={label(say('maximum'))}>{write((bar) => bar.maximum)}</span>
    </>
  );
}

function useBarsTable(props: StackedBarsProps, used: readonly SeriesName[]): DataTableProps<StackedBar> {
  const say = useUiTexts();
  const language = useUiLanguage();
  const column = (key: string, head: string, pick: (bar: StackedBar) => number) => ({
    key,
    head,
    numeric: true,
    cell: (bar: StackedBar) => formatNumber(pick(bar), language),
  });
  return {
    caption: props.words.title,
    columns: [
      { key: 'label', head: props.labelHead, cell: (bar) => bar.label },
      ...used.map((name) => column(name, props.seriesWords[name] ?? name, (bar) => bar.parts[name] ?? 0)),
      column('minimum', say('minimum'), (bar) => bar.minimum),
      column('expected', say('expected'), (bar) => bar.expected),
      column('maximum', say('maximum'), (bar) => bar.maximum),
    ],
    rows: props.bars,
    rowKey: (bar) => bar.key,
  };
}

/** Stacked bars that start at 0, with the band as a whisker under each bar and the totals as a table at the right. */
export function StackedBars(props: StackedBarsProps) {
  const { bars, labelHead } = props;
  const say = useUiTexts();
  const language = useUiLanguage();
  const id = `s${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 420);
  const highest = Math.max(...bars.map((bar) => Math.max(bar.maximum, bar.expected)));
  const { ticks, scale } = niceScale(highest, width - 24);
  const used = seriesOrder.filter((name) => bars.some((bar) => (bar.parts[name] ?? 0) > 0));
  const table = useBarsTable(props, used);
  const origin = useOrigin(props.origins);
  const traceable = (key: string, label: string) => (written: string) =>
    origin.of(key) ? (
      <ProvenanceButton {...origin.button(key, `${written} (${label})`)}>{written}</ProvenanceButton>
    ) : (
      written
    );
  return (
    <ChartFrame words={props.words} table={table} actions={props.actions}>
      <div className="b-bars">
        <div className="b-bars__row b-bars__head">
          <span>{labelHead}</span>
          <div ref={box} />
          <span>{say('minimum')}</span>
          <span>{say('expected')}</span>
          <span>{say('maximum')}</span>
        </div>
        {bars.map((bar) => (
          <div key={bar.key} className="b-bars__row">
            <strong>{bar.label}</strong>
            <svg width={width} height={HEIGHT} aria-hidden="true">
              <SeriesPatterns id={id} />
              {ticks.map((tick) => (
                <path key={tick} className="b-chart__grid" d={`M${scale(tick) + 0.5} 0V${HEIGHT}`} />
              ))}
              <Bar bar={bar} scale={scale} id={id} />
            </svg>
            <BandFigures of={(pick) => pick(bar)} expected={traceable(bar.key, bar.label)} />
          </div>
        ))}
        <div className="b-bars__row b-bars__foot">
          <span />
          <svg width={width} height="18" aria-hidden="true">
            {ticks.map((tick) => (
              <text
                key={tick}
                className="b-chart__axis"
                x={scale(tick)}
                y="13"
                textAnchor={tick === 0 ? 'start' : 'middle'}
              >
                {formatNumber(tick, language)}
              </text>
            ))}
          </svg>
          <BandFigures
            of={(pick) => totalOf(bars, pick)}
            before={say('total')}
            expected={traceable('total', say('total'))}
          />
        </div>
      </div>
      <OriginPanel origin={origin} />
      <Legend {...props} id={id} used={used} />
    </ChartFrame>
  );
}
