/** The fixed series of bodies; colour, pattern and outline belong together. */
export type SeriesName = 'municipalities' | 'national' | 'provinces' | 'waterBoards' | 'jointArrangements';

/** The series in the order in which they are stacked. */
export const seriesOrder: readonly SeriesName[] = [
  'municipalities',
  'national',
  'provinces',
  'waterBoards',
  'jointArrangements',
];

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
