import {
  Cluster,
  DataTable,
  formatDate,
  formatMoney,
  LinkButton,
  Pager,
  Panel,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { nameOf } from './contract.js';
import type { Contract } from './contract.js';
import type { useContracts } from './use-contracts.js';

type OnAct = (doing: { readonly act: 'edit' | 'remove'; readonly contract: Contract }) => void;

/** The same contracts as a table, with what a contract manager can do. */
export function ContractsTable(props: {
  readonly contracts: ReturnType<typeof useContracts>;
  readonly onAct?: OnAct;
}) {
  const say = useTexts();
  const columns = useColumns(props.onAct);
  const { list, fetching, pages } = props.contracts;
  const rows = list?.nodes ?? [];
  return (
    <Panel flush title={say('contracts.list')} about={say('contracts.listAbout')}>
      <DataTable
        caption={say('contracts.list')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        refreshing={fetching}
      />
      <Pager
        table={say('contracts.list')}
        from={pages.from}
        to={pages.from + rows.length - 1}
        total={list?.totalCount ?? 0}
        onPrevious={pages.onPrevious}
        onNext={pages.onNext}
      />
    </Panel>
  );
}

function useColumns(onAct?: OnAct): readonly Column<Contract>[] {
  const say = useTexts();
  const language = useUiLanguage();
  const date = (key: string, head: string, dayOf: (one: Contract) => string | null): Column<Contract> => ({
    key,
    head,
    tight: true,
    cell: (one) => {
      const day = dayOf(one);
      return day === null ? '–' : formatDate(day, language);
    },
  });
  return [
    { key: 'subject', head: say('contracts.subject'), cell: ({ subject }) => subject },
    { key: 'supplier', head: say('contracts.supplier'), cell: ({ supplierName }) => supplierName },
    date('ends', say('contracts.ends'), ({ endsOn }) => endsOn),
    date('notice', say('contracts.notice'), ({ noticeOn }) => noticeOn),
    {
      key: 'extension',
      head: say('contracts.extension'),
      cell: ({ extensionOptions, extensionMonths }) =>
        extensionOptions === 0
          ? say('contracts.extensionNone')
          : say('contracts.extensionSome', { options: extensionOptions, months: extensionMonths }),
    },
    date('joins', say('contracts.joins'), ({ joinsOn }) => joinsOn),
    date('act', say('contracts.act'), ({ actBefore }) => actBefore),
    {
      key: 'value',
      head: say('contracts.value'),
      numeric: true,
      tight: true,
      cell: ({ yearlyValue }) => (yearlyValue ? formatMoney(yearlyValue.amount, language) : '–'),
    },
    ...(onAct ? [{ key: 'acts', head: say('contracts.acts'), cell: actsOf(say, onAct) }] : []),
  ];
}

const actsOf = (say: ReturnType<typeof useTexts>, onAct: OnAct) =>
  function Acts(contract: Contract) {
    return (
      <Cluster>
        <LinkButton
          aria-label={say('contracts.editOf', { contract: nameOf(contract) })}
          onClick={() => onAct({ act: 'edit', contract })}
        >
          {say('contracts.edit')}
        </LinkButton>
        <LinkButton
          aria-label={say('contracts.removeOf', { contract: nameOf(contract) })}
          onClick={() => onAct({ act: 'remove', contract })}
        >
          {say('contracts.remove')}
        </LinkButton>
      </Cluster>
    );
  };
