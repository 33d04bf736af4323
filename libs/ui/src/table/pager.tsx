import { LinkButton } from '../button/link-button.js';
import { formatNumber } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import './pager.css';

/** The foot of a table that the server cuts into pages: which rows, and the way to the others. */
export function Pager(props: {
  /** Names the table, for screen readers. */
  readonly table: string;
  readonly from: number;
  readonly to: number;
  readonly total?: number;
  /** How the rows are sorted, in words. */
  readonly note?: string;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly page?: number;
  readonly pages?: number;
  readonly onPage?: (page: number) => void;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const write = (value: number) => formatNumber(value, language);
  const rows =
    props.total === undefined
      ? say('rowsShownUnknown', { from: write(props.from), to: write(props.to) })
      : say('rowsShown', { from: write(props.from), to: write(props.to), total: write(props.total) });
  return (
    <div className="b-pager">
      <p role="status">
        {props.total === 0 ? null : rows}
        {props.note ? `, ${props.note}` : null}
      </p>
      <nav aria-label={say('pages', { table: props.table })}>
        <Step label={say('previous')} onStep={props.onPrevious} />
        {nearbyPages(props.page, props.pages).map((page, index) =>
          page === null ? (
            <span key={`gap${index}`}>…</span>
          ) : page === props.page ? (
            <strong key={page} aria-current="page">
              {page}
            </strong>
          ) : (
            <LinkButton key={page} aria-label={say('page', { page })} onClick={() => props.onPage?.(page)}>
              {page}
            </LinkButton>
          ),
        )}
        <Step label={say('next')} onStep={props.onNext} />
      </nav>
    </div>
  );
}

function Step({ label, onStep }: { readonly label: string; readonly onStep?: () => void }) {
  return onStep ? <LinkButton onClick={onStep}>{label}</LinkButton> : <span>{label}</span>;
}

/** First, last and the pages beside the current one; null is a gap. */
function nearbyPages(page = 0, pages = 0): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const sorted = [...new Set(wanted)].sort((one, other) => one - other);
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
}
