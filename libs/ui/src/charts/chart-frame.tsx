import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.js';
import { IconTable } from '../icons/icons.js';
import { DataTable } from '../table/data-table.js';
import type { DataTableProps } from '../table/data-table.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './chart-frame.css';

export interface ChartWords {
  readonly title: string;
  /** What is counted, and in what. */
  readonly unit: string;
  /** The run the numbers come from. */
  readonly source?: string;
  readonly level?: 2 | 3;
}

/** A chart in its figure: title, unit, source, and the same numbers as a table. */
export function ChartFrame<Row>(props: {
  readonly words: ChartWords;
  readonly table: DataTableProps<Row>;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const say = useUiTexts();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const Heading = props.words.level === 3 ? 'h3' : 'h2';
  return (
    <figure className="b-chart" aria-labelledby={id}>
      <div className="b-chart__head">
        <div>
          <Heading id={id}>{props.words.title}</Heading>
          <p className="b-chart__unit">{props.words.unit}</p>
        </div>
        <div className="b-chart__actions">
          {props.actions}
          <Button tone="quiet" icon={IconTable} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say('asTable')}
          </Button>
        </div>
      </div>
      {asTable ? <DataTable {...props.table} /> : props.children}
      {props.words.source ? (
        <figcaption className="b-chart__source">{say('source', { source: props.words.source })}</figcaption>
      ) : null}
    </figure>
  );
}
