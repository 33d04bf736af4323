import './chart-frame.css';
import './split-bar.css';

/** What a choice does to volume: fuller means that more of it is kept as it was asked. */
export type SplitPart = 'kept' | 'stretched' | 'lost';

const ORDER: readonly SplitPart[] = ['kept', 'stretched', 'lost'];

/** One bar of 100 % in up to three parts; decoration only: the numbers stand beside it as text. */
export function SplitBar({ shares }: { readonly shares: Readonly<Record<SplitPart, number>> }) {
  const starts = ORDER.map((_, place) => ORDER.slice(0, place).reduce((sum, part) => sum + shares[part], 0));
  return (
    <svg className="b-split" width="100%" height="14" aria-hidden="true">
      <defs>
        <pattern id="b-split-stretched" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="b-split__pale" width="8" height="8" />
          <path className="b-split__stripe" d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
        </pattern>
      </defs>
      <rect className="b-split__track" x="0.5" y="0.5" width="100%" height="13" />
      {ORDER.map((part, place) =>
        shares[part] > 0 ? (
          <rect
            key={part}
            className={`b-split__part b-split__part--${part}`}
            x={`${starts[place]}%`}
            y="0.5"
            width={`${shares[part]}%`}
            height="13"
          />
        ) : null,
      )}
    </svg>
  );
}

/** The key of a split bar. */
export function SplitLegend({ words }: { readonly words: Readonly<Record<SplitPart, string>> }) {
  return (
    <ul className="b-legend">
      {ORDER.map((part) => (
        <li key={part}>
          <svg className="b-swatch" width="16" height="12" aria-hidden="true">
            <rect className={`b-split__part b-split__part--${part}`} x="0.5" y="0.5" width="15" height="11" />
          </svg>
          {words[part]}
        </li>
      ))}
    </ul>
  );
}
