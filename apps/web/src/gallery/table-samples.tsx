import { useState } from 'react';
import {
  DataTable,
  DensityToggle,
  Figure,
  FilterBar,
  FilterToggle,
  IconAlertTriangle,
  Link,
  Pager,
  Panel,
  StatusTag,
  formatDate,
  formatNumber,
  useUiLanguage,
} from '@bundel/ui';
import type { Column, Density, Sort } from '@bundel/ui';
import { rows } from './sample-data.js';
import type { DemandRow } from './sample-data.js';

const YEARS = ['2027', '2028', '2029'] as const;

function useColumns(): readonly Column<DemandRow>[] {
  const language = useUiLanguage();
  const totalOf = (row: DemandRow) => row.years.reduce((sum, year) => sum + year, 0);
  return [
    {
      key: 'body',
      head: 'Organisatie',
      sortable: true,
      cell: (row) => <Link href="/ontwerp">{row.body}</Link>,
    },
    { key: 'id', head: 'Regel', tight: true, cell: (row) => row.id },
    { key: 'kind', head: 'Soort', cell: (row) => row.kind },
    ...YEARS.map((year, index) => ({
      key: year,
      head: year,
      numeric: true,
      groupStart: index === 0,
      cell: (row: DemandRow) => <Figure>{formatNumber(row.years[index] ?? 0, language)}</Figure>,
    })),
    {
      key: 'total',
      head: 'Totaal',
      numeric: true,
      sortable: true,
      cell: (row) => <strong>{formatNumber(totalOf(row), language)}</strong>,
    },
    {
      key: 'until',
      head: 'Contract tot',
      groupStart: true,
      tight: true,
      cell: (row) => formatDate(row.until, language),
    },
    { key: 'status', head: 'Staat', cell: (row) => <StatusTag status={row.status} bare /> },
  ];
}

/** A table with filters, sums and pages; and an empty one. */
export function TableSamples({ id, density: start }: { readonly id: string; readonly density: Density }) {
  const [density, setDensity] = useState<Density>(start);
  const [sort, setSort] = useState<Sort>({ column: 'total', direction: 'descending' });
  const [kind, setKind] = useState('Gemeente');
  const [signal, setSignal] = useState(false);
  const columns = useColumns();
  return (
    <Panel
      title="Behoefteregels"
      about="300 van 865 regels"
      flush
      actions={<DensityToggle value={density} onChange={setDensity} />}
    >
      <FilterBar
        search={{ label: 'Zoek organisatie of regel', value: '', onSearch: () => {} }}
        filters={[
          {
            key: 'kind',
            label: 'Soort',
            all: 'alle',
            value: kind,
            choices: [{ value: 'Gemeente', label: 'Gemeente' }],
          },
          {
            key: 'lot',
            label: 'Perceel',
            all: 'alle',
            value: '',
            choices: [{ value: '1', label: '1 Samenwerkingsomgeving' }],
          },
        ]}
        onFilter={(key, value) => key === 'kind' && setKind(value)}
        onClear={() => setKind('')}
      >
        <FilterToggle pressed={signal} onPress={() => setSignal(!signal)}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          Alleen met signaal (23)
        </FilterToggle>
      </FilterBar>
      <DataTable
        caption={`Behoefteregels ${id}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        currentRow="R-0042"
        sort={sort}
        onSort={setSort}
        density={density}
        sums={[
          {
            label: 'Deze pagina, regel 1–5',
            cells: { '2027': '3.940', '2028': '9.190', '2029': '10.260', total: '23.390' },
          },
          {
            label: 'Alle 300 regels in dit filter',
            cells: { '2027': '28.500', '2028': '42.900', '2029': '50.700', total: '122.100' },
            strong: true,
          },
        ]}
      />
      <Pager
        table={`behoefteregels ${id}`}
        from={1}
        to={5}
        total={300}
        note="gesorteerd op totaal"
        page={2}
        pages={25}
        onPage={() => {}}
        onPrevious={() => {}}
        onNext={() => {}}
      />
    </Panel>
  );
}
