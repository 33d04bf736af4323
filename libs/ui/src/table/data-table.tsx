import { Fragment, useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { IconArrowDown, IconArrowUp } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import type { Density } from '../layout/page.js';
import { LoadingRows } from '../states/states.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './data-table.css';

/** One column. The first column is the row header; give it the link. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** Unit under the head, so that no cell repeats it. */
  readonly unit?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right, with the same decimals in the whole column. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** A vertical line before this column: the start of a group. */
  readonly groupStart?: boolean;
  /** Never wraps: for dates, codes, amounts. */
  readonly tight?: boolean;
}

/** The order of the rows; the server sorts. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** A row at the foot: the sum of this page (light) or of the filter (strong, under a 2 px rule). */
export interface SumRow {
  readonly label: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly strong?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table is about; read out, and visible when nothing else names it. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly currentRow?: string;
  /** What opens in the flow under one row; its button carries `aria-expanded` and `aria-controls` with this id. */
  readonly details?: { readonly rowKey: string; readonly id: string; readonly content: ReactNode };
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly sums?: readonly SumRow[];
  readonly density?: Density;
  /** First load: grey rows. */
  readonly loading?: boolean;
  /** New numbers are on their way; the old ones stay. */
  readonly refreshing?: boolean;
  readonly empty?: ReactNode;
  /** Its own scroller with sticky head and first column, for tables wider than the page. */
  readonly scroller?: boolean;
}

/** True while the content is wider or higher than its box, so that the keyboard must be able to scroll it. */
function useOverflow(box: React.RefObject<HTMLDivElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() =>
      setOverflows(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      ),
    );
    watch.observe(element);
    // What stands inside can grow without its box: other rows, a font that comes late.
    for (const inside of element.children) watch.observe(inside);
    return () => watch.disconnect();
  }, [box]);
  return overflows;
}

function Head<Row>({
  column,
  sort,
  onSort,
}: { readonly column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const sorted = sort?.column === column.key ? sort.direction : undefined;
  const Arrow = sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  const words = (
    <>
      {column.head}
      {column.unit ? <span className="b-table__unit">{column.unit}</span> : null}
    </>
  );
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sorted}
      className={classes(
        column.numeric && 'b-table__number',
        column.groupStart && 'b-table__group',
        column.sortable && 'b-table__sortable',
      )}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          onClick={() =>
            onSort({ column: column.key, direction: sorted === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          <span>{words}</span>
          {sorted ? <Arrow size={15} aria-hidden="true" /> : null}
        </button>
      ) : (
        words
      )}
    </th>
  );
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return columns.map((column, index) => {
    const look = classes(
      column.numeric && 'b-table__number',
      column.groupStart && 'b-table__group',
      column.tight && 'b-table__tight',
    );
    return index === 0 ? (
      <th key={column.key} scope="row" role="rowheader" className={look}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} role="cell" className={look} data-label={column.head}>
        {column.cell(row)}
      </td>
    );
  });
}

function Sums<Row>({
  sums,
  columns,
}: {
  readonly sums: readonly SumRow[];
  readonly columns: readonly Column<Row>[];
}) {
  return (
    <tfoot role="rowgroup">
      {sums.map((sum) => (
        <tr
          key={sum.label}
          role="row"
          className={sum.strong ? 'b-table__sum b-table__sum--strong' : 'b-table__sum'}
        >
          {columns.map((column, index) =>
            index === 0 ? (
              <th key={column.key} scope="row" role="rowheader">
                {sum.label}
              </th>
            ) : (
              <td
                key={column.key}
                role="cell"
                data-label={column.head}
                className={classes(
                  column.numeric && 'b-table__number',
                  column.groupStart && 'b-table__group',
                  sum.cells[column.key] === undefined && 'b-table__blank',
                )}
              >
                {sum.cells[column.key]}
              </td>
            ),
          )}
        </tr>
      ))}
    </tfoot>
  );
}

/** A table of figures or things; below 640 px every row becomes labelled pairs. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, sums, sort, onSort } = props;
  const say = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(box);
  const captionId = useId();
  const scrollable = overflows ? { tabIndex: 0, role: 'region', 'aria-labelledby': captionId } : {};
  return (
    <div
      ref={box}
      {...scrollable}
      className={classes(
        'b-table-box',
        props.scroller && 'b-table-box--scroller',
        props.density && `density-${props.density}`,
      )}
      aria-busy={props.refreshing || undefined}
    >
      <table className="b-table" role="table">
        <caption id={captionId} className={props.captionShown ? 'b-table__caption' : 'b-hidden'}>
          {props.caption}
          {props.refreshing ? ` (${say('refreshing')})` : null}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const key = props.rowKey(row);
            const details = key === props.details?.rowKey ? props.details : undefined;
            const current = details !== undefined || key === props.currentRow;
            return (
              <Fragment key={key}>
                <tr role="row" className={current ? 'b-table__current' : undefined}>
                  <Cells columns={columns} row={row} />
                </tr>
                {details ? (
                  <tr role="row" className="b-table__details">
                    <td role="cell" colSpan={columns.length} id={details.id}>
                      {details.content}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
        {sums && rows.length > 0 ? <Sums sums={sums} columns={columns} /> : null}
      </table>
      {props.loading ? <LoadingRows rows={8} /> : null}
      {!props.loading && rows.length === 0 ? (
        <div className="b-table__empty">{props.empty ?? <p>{say('noRows')}</p>}</div>
      ) : null}
    </div>
  );
}

/** A number in a cell: zero is a grey 0, nothing is a dash. */
export function Figure({ children }: { readonly children: string | number | null | undefined }) {
  if (children === null || children === undefined || children === '')
    return <span className="b-figure--none">–</span>;
  const text = String(children);
  return /^[€\s\u00a0]*0+([.,]0+)?$/.test(text) ? <span className="b-figure--zero">{text}</span> : text;
}
