/** The fixed series: kinds of bodies, and how firm demand is. Colour, pattern and outline belong together. */
export type SeriesName = BodySeries | FirmnessSeries;
export type BodySeries = 'municipalities' | 'national' | 'provinces' | 'waterBoards' | 'jointArrangements';
export type FirmnessSeries = 'pledge' | 'estimate' | 'interest';

/** The series in the order in which they are stacked; firm demand stands before loose. */
export const seriesOrder: readonly SeriesName[] = [
  'municipalities',
  'national',
  'provinces',
  'waterBoards',
  'jointArrangements',
  'pledge',
  'estimate',
  'interest',
];

/** Series dark and even enough to carry white figures without a plate behind them. */
export const darkSeries: readonly SeriesName[] = ['municipalities', 'pledge'];

/** Patterns of one drawing; `id` keeps two drawings on a page apart. */
export function SeriesPatterns({ id }: { readonly id: string }) {
  const pattern = (name: SeriesName, size: number, marks: React.ReactNode) => (
    <pattern id={`${id}${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect className={`b-series b-series--${name}`} width={size} height={size} />
      {marks}
    </pattern>
  );
  return (
    <defs>
      {pattern('municipalities', 8, null)}
      {pattern('national', 8, <path className="b-series__mark" d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />)}
      {pattern('provinces', 6, <circle className="b-series__dot" cx="3" cy="3" r="1" />)}
      {pattern('waterBoards', 8, <path className="b-series__wave" d="M0 4q2 -3 4 0t4 0" />)}
      {pattern('jointArrangements', 6, <path className="b-series__mark" d="M0 0L6 6M6 0L0 6" />)}
      {pattern('pledge', 8, null)}
      {pattern('estimate', 8, <path className="b-firm__stripe" d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />)}
      {pattern('interest', 6, <circle className="b-firm__dot" cx="3" cy="3" r="0.9" />)}
    </defs>
  );
}

/** The key of a series: a swatch with its pattern. */
export function SeriesSwatch({ id, name }: { readonly id: string; readonly name: SeriesName }) {
  return (
    <svg className="b-swatch" width="16" height="12" aria-hidden="true">
      <rect
        className="b-series__outline"
        x="0.5"
        y="0.5"
        width="15"
        height="11"
        fill={`url(#${id}${name})`}
      />
    </svg>
  );
}
