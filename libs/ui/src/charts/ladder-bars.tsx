import { ProvenanceButton } from '../figures/key-figures.js';
import { OriginPanel, useOrigin } from '../figures/origin.js';
import type { Origins } from '../figures/origin.js';
import { formatNumber } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { ChartFrame } from './chart-frame.js';
import type { ChartWords } from './chart-frame.js';

/** How firm demand is: fuller is firmer. */
export type Firmness = 'pledge' | 'estimate' | 'interest';

/** One rung: its word, what it means, and how much. */
export interface Rung {
  readonly firmness: Firmness;
  readonly label: string;
  readonly about: string;
  readonly value: number;
}

/** The commitment ladder, from firm to loose, each with its share of the total. */
export function LadderBars(props: {
  readonly words: ChartWords;
  readonly rungs: readonly Rung[];
  readonly totalLabel: string;
  /** Where the figure of a rung comes from; `total` for the sum. Without it figures are plain. */
  readonly origins?: Origins;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const total = props.rungs.reduce((sum, rung) => sum + rung.value, 0);
  const origin = useOrigin(props.origins);
  const figure = (key: string, label: string, value: number) => {
    const written = formatNumber(value, language);
    return origin.of(key) ? (
      <ProvenanceButton {...origin.button(key, `${written} (${label})`)}>{written}</ProvenanceButton>
    ) : (
      written
    );
  };
  const share = (value: number) => `${formatNumber(total === 0 ? 0 : (value / total) * 100, language, 1)}%`;
  return (
    <ChartFrame
      words={props.words}
      table={{
        caption: props.words.title,
        columns: [
          { key: 'rung', head: say('stage'), cell: (rung: Rung) => rung.label },
          {
            key: 'value',
            head: say('value'),
            numeric: true,
            cell: (rung) => formatNumber(rung.value, language),
          },
          { key: 'share', head: say('share'), numeric: true, cell: (rung) => share(rung.value) },
        ],
        rows: props.rungs,
        rowKey: (rung) => rung.firmness,
      }}
    >
      <div className="b-ladder">
        {props.rungs.map((rung) => (
          <div key={rung.firmness} className="b-ladder__rung">
            <p className="b-ladder__words">
              <span>
                <strong>{rung.label}</strong> <span className="b-ladder__about">{rung.about}</span>
              </span>
              <strong>{figure(rung.firmness, rung.label, rung.value)}</strong>
              <span>{share(rung.value)}</span>
            </p>
            <svg className="b-ladder__bar" width="100%" height="14" aria-hidden="true">
              <defs>
                <pattern id="b-firm-estimate" width="8" height="8" patternUnits="userSpaceOnUse">
                  <rect className="b-firm__ground" width="8" height="8" />
                  <path className="b-firm__stripe" d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
                </pattern>
                <pattern id="b-firm-interest" width="6" height="6" patternUnits="userSpaceOnUse">
                  <rect className="b-firm__pale" width="6" height="6" />
                  <circle className="b-firm__dot" cx="3" cy="3" r="0.9" />
                </pattern>
              </defs>
              <rect className="b-ladder__track" x="0.5" y="0.5" width="100%" height="13" />
              <rect
                className={`b-ladder__fill b-ladder__fill--${rung.firmness}`}
                x="0.5"
                y="0.5"
                width={total === 0 ? 0 : `${(rung.value / total) * 100}%`}
                height="13"
              />
            </svg>
          </div>
        ))}
        <p className="b-ladder__words b-ladder__total">
          <strong>{props.totalLabel}</strong>
          <strong>{figure('total', props.totalLabel, total)}</strong>
          <span>{share(total)}</span>
        </p>
      </div>
      <OriginPanel origin={origin} />
    </ChartFrame>
  );
}
