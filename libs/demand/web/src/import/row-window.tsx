import { useEffect, useRef } from 'react';
import { DataTable, IconX } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import type { DemandImportRowsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import type { DemandImport } from './demand-import.js';
import { ImportRowsDocument } from './import-documents.js';
import { windowColumns } from './window-columns.js';

type FileRow = DemandImportRowsQuery['demandImportRows'][number];

/** Columns of numbers stand right, as in a spreadsheet. */
const NUMBERS = new Set(['minimum', 'expected', 'maximum', 'unitPriceCeiling', 'budget', 'floor']);

/** A row of the file with its neighbours, as the spreadsheet shows it; what is wrong in it is marked. */
export function RowWindow({ one, row }: { readonly one: DemandImport; readonly row: number }) {
  const say = useTexts();
  const [{ data, stale, fetching }] = useQuery({
    query: ImportRowsDocument,
    variables: { importId: one.id, row, filter: { row } },
    requestPolicy: 'cache-and-network',
  });
  const place = useWrongInSight(row, data !== undefined);
  if (!data) return null;
  const wrong = new Set(data.demandImportErrors.nodes.map(({ column }) => column));
  const shown = windowColumns(one.columns, wrong);
  const columns: readonly Column<FileRow>[] = [
    { key: 'row', head: say('import.rowHead'), tight: true, cell: (line) => line.row },
    ...shown.map(({ letter, header, field, index }) => ({
      key: letter,
      numeric: field !== null && NUMBERS.has(field),
      head: `${letter} ${header}`,
      tight: true,
      cell: (line: FileRow) =>
        line.row === row && wrong.has(letter) ? (
          <Wrong value={line.cells[index] ?? ''} />
        ) : (
          (line.cells[index] ?? '')
        ),
    })),
  ];
  const title = say('import.window', { row });
  return (
    <div className="d-window" ref={place}>
      <h2>{title}</h2>
      {data.demandImportRows.length === 0 ? (
        <p className="d-note">{say('import.windowNone')}</p>
      ) : (
        <DataTable
          caption={title}
          scroller
          columns={columns}
          rows={data.demandImportRows}
          rowKey={(line) => String(line.row)}
          currentRow={String(row)}
          refreshing={stale || fetching}
        />
      )}
    </div>
  );
}

/** Moves the table sideways to the first wrong cell where the window is narrow; the page itself stays where it is. */
function useWrongInSight(row: number, isThere: boolean) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = place.current?.querySelector('.d-wrong')?.closest('td');
    const box = cell?.closest('.b-table-box');
    if (cell && box) box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth * 0.9;
  }, [row, isThere]);
  return place;
}

function Wrong({ value }: { readonly value: string }) {
  const say = useTexts();
  return (
    <span className="d-wrong">
      <IconX size={15} aria-hidden="true" />
      <span className="b-hidden">{say('import.wrong')}: </span>
      {value || <i>{say('import.empty')}</i>}
    </span>
  );
}
