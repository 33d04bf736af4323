import {
  DataTable,
  EmptyState,
  formatDate,
  formatMoney,
  IconBan,
  IconCheck,
  IconCircleDashed,
  LinkButton,
  Pager,
  Panel,
  Tag,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import type { Mandate, useMandates } from './use-mandates.js';

/** The mandates with their ceiling, term and state. */
export function MandatesTable(props: {
  readonly mandates: ReturnType<typeof useMandates>;
  readonly today: string;
  readonly onEnd?: (mandate: Mandate) => void;
}) {
  const say = useTexts();
  const columns = useColumns(props.today, props.onEnd);
  const { list, failed, pages, again } = props.mandates;
  if (!list)
    return (
      <Panel>
        <Waiting failed={failed} onRetry={again} />
      </Panel>
    );
  if (list.totalCount === 0)
    return (
      <Panel>
        <EmptyState title={say('mandates.none')}>
          <p>{say('mandates.noneAbout')}</p>
        </EmptyState>
      </Panel>
    );
  return (
    <Panel flush title={say('mandates.list')} about={say('mandates.listAbout')}>
      <DataTable caption={say('mandates.list')} columns={columns} rows={list.nodes} rowKey={({ id }) => id} />
      <Pager
        table={say('mandates.list')}
        from={pages.from}
        to={pages.from + list.nodes.length - 1}
        total={list.totalCount}
        onPrevious={pages.onPrevious}
        onNext={pages.onNext}
      />
    </Panel>
  );
}

function useColumns(today: string, onEnd?: (mandate: Mandate) => void): readonly Column<Mandate>[] {
  const say = useTexts();
  const language = useUiLanguage();
  const nameOf = (one: Mandate) => one.personName ?? say('mandates.unknown');
  const amountOf = ({ ceiling }: Mandate) => formatMoney(ceiling.amount, language);
  return [
    { key: 'person', head: say('mandates.person'), cell: nameOf },
    { key: 'state', head: say('mandates.state'), cell: (one) => <State mandate={one} today={today} /> },
    { key: 'ceiling', head: say('mandates.ceiling'), numeric: true, tight: true, cell: amountOf },
    {
      key: 'from',
      head: say('mandates.from'),
      tight: true,
      cell: ({ validFrom }) => formatDate(validFrom, language),
    },
    {
      key: 'until',
      head: say('mandates.until'),
      tight: true,
      cell: ({ validUntil }) => (validUntil ? formatDate(validUntil, language) : say('mandates.open')),
    },
    { key: 'by', head: say('mandates.givenBy'), cell: ({ givenBy }) => givenBy ?? '–' },
    ...(onEnd
      ? [
          {
            key: 'acts',
            head: say('mandates.acts'),
            cell: (one: Mandate) =>
              one.endedAt === null && (one.validUntil === null || one.validUntil >= today) ? (
                <LinkButton
                  aria-label={say('mandates.endOf', { person: nameOf(one), ceiling: amountOf(one) })}
                  onClick={() => onEnd(one)}
                >
                  {say('mandates.end')}
                </LinkButton>
              ) : (
                '–'
              ),
          },
        ]
      : []),
  ];
}

function State({ mandate, today }: { readonly mandate: Mandate; readonly today: string }) {
  const say = useTexts();
  const language = useUiLanguage();
  if (mandate.inForce)
    return (
      <Tag bare icon={IconCheck} tone="ok">
        {say('mandates.inForce')}
      </Tag>
    );
  if (mandate.endedAt)
    return (
      <Tag bare icon={IconBan} tone="plain">
        {say('mandates.ended', { date: formatDate(mandate.endedAt, language) })}
      </Tag>
    );
  return mandate.validFrom > today ? (
    <Tag bare icon={IconCircleDashed} tone="info">
      {say('mandates.future')}
    </Tag>
  ) : (
    <Tag bare icon={IconBan} tone="plain">
      {say('mandates.past')}
    </Tag>
  );
}
