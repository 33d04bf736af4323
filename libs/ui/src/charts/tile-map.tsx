import type { ReactNode } from 'react';
import { Link } from '../link/link.js';
import { formatNumber } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { ChartFrame } from './chart-frame.js';
import type { ChartWords } from './chart-frame.js';

/** The twelve provinces where they roughly lie: column and row of the tile. */
const PLACES = {
  FR: { name: 'Fryslân', short: 'Fryslân', column: 3, row: 1 },
  GR: { name: 'Groningen', short: 'Groningen', column: 4, row: 1 },
  NH: { name: 'Noord-Holland', short: 'N-Holland', column: 2, row: 2 },
  FL: { name: 'Flevoland', short: 'Flevoland', column: 3, row: 2 },
  DR: { name: 'Drenthe', short: 'Drenthe', column: 4, row: 2 },
  ZH: { name: 'Zuid-Holland', short: 'Z-Holland', column: 1, row: 3 },
  UT: { name: 'Utrecht', short: 'Utrecht', column: 2, row: 3 },
  GE: { name: 'Gelderland', short: 'Gelderland', column: 3, row: 3 },
  OV: { name: 'Overijssel', short: 'Overijssel', column: 4, row: 3 },
  ZE: { name: 'Zeeland', short: 'Zeeland', column: 1, row: 4 },
  NB: { name: 'Noord-Brabant', short: 'N-Brabant', column: 2, row: 4 },
  LI: { name: 'Limburg', short: 'Limburg', column: 3, row: 4 },
} as const;

/** A province by its two letters. */
export type Province = keyof typeof PLACES;

const provinces = Object.keys(PLACES) as readonly Province[];

/** Twelve equal tiles in five steps of one colour; name and number in each, national demand and total beside it. */
export function TileMap(props: {
  readonly words: ChartWords;
  readonly provinceHead: string;
  readonly values: Readonly<Record<Province, number>>;
  /** Lower bounds of the second to the fifth step, ascending. */
  readonly steps: readonly [number, number, number, number];
  readonly stepWords: readonly [string, string, string, string, string];
  /** Beside the map: what lies nowhere in particular, and the total. */
  readonly beside?: ReactNode;
  /** The lines behind the number of a province. */
  readonly hrefOf?: (province: Province) => string;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const stepOf = (value: number) => 1 + props.steps.filter((bound) => value >= bound).length;
  return (
    <ChartFrame
      words={props.words}
      table={{
        caption: props.words.title,
        columns: [
          { key: 'name', head: props.provinceHead, cell: (province: Province) => PLACES[province].name },
          {
            key: 'value',
            head: say('value'),
            numeric: true,
            cell: (province) => formatNumber(props.values[province], language),
          },
        ],
        rows: provinces,
        rowKey: (province) => province,
      }}
    >
      <div className="b-map">
        <ul className="b-map__tiles">
          {provinces.map((province) => (
            <li
              key={province}
              className={`b-map__tile b-step--${stepOf(props.values[province])}`}
              style={{ gridColumn: PLACES[province].column, gridRow: PLACES[province].row }}
            >
              <span className="b-map__name">
                {props.hrefOf ? (
                  <Link href={props.hrefOf(province)}>{PLACES[province].short}</Link>
                ) : (
                  PLACES[province].short
                )}
              </span>
              <strong>{formatNumber(props.values[province], language)}</strong>
            </li>
          ))}
        </ul>
        <div className="b-map__beside">
          <ul className="b-legend b-legend--column">
            {props.stepWords.map((word, index) => (
              <li key={word}>
                <span className={`b-map__swatch b-step--${index + 1}`} />
                {word}
              </li>
            ))}
          </ul>
          {props.beside}
        </div>
      </div>
    </ChartFrame>
  );
}
