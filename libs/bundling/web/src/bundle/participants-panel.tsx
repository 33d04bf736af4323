import { useId, useState } from 'react';
import {
  DataTable,
  formatDate,
  formatMoney,
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconX,
  LinkButton,
  Pager,
  Panel,
  Tag,
  useKeysetPages,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useQuery } from 'urql';
import type { BundleParticipantsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { BundleParticipantsDocument } from './bundle-documents.js';
import { hasEnded, PHASES, type Bundle, type Participant } from './bundle.js';
import { PhasesForm } from './phases-form.js';

type Row = Participant;

const PAGE_SIZE = 25;

/** Who takes part, who answers for which phase, who holds a mandate, and who approved. */
export function ParticipantsPanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [end, setEnd] = useState<BundleParticipantsQuery['bundleParticipants']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, fetching }] = useQuery({
    query: BundleParticipantsDocument,
    variables: { bundleId: bundle.id, first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.bundleParticipants;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  const [open, setOpen] = useState<string | null>(null);
  const details = useId();
  const changes = bundle.isLead && !hasEnded(bundle);
  const columns = useColumns(
    changes ? { open, details, onToggle: (id) => setOpen(open === id ? null : id) } : null,
  );
  const changed = list?.nodes.find(({ organisationId }) => organisationId === open);
  return (
    <Panel flush title={say('bundle.participants')} about={say('participants.about')}>
      <DataTable
        caption={say('bundle.participants')}
        rows={list?.nodes ?? []}
        rowKey={(row) => row.organisationId}
        columns={columns}
        {...(changed
          ? {
              details: {
                rowKey: changed.organisationId,
                id: details,
                content: <PhasesForm bundle={bundle} participant={changed} onDone={() => setOpen(null)} />,
              },
            }
          : {})}
        loading={!list}
        refreshing={fetching}
      />
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('bundle.participants')}
          from={pages.from}
          to={pages.from + list.nodes.length - 1}
          total={list.totalCount}
          onPrevious={pages.onPrevious}
          onNext={pages.onNext}
        />
      ) : null}
    </Panel>
  );
}

interface Changing {
  readonly open: string | null;
  readonly details: string;
  readonly onToggle: (organisationId: string) => void;
}

function useColumns(changing: Changing | null): readonly Column<Row>[] {
  const say = useTexts();
  const language = useUiLanguage();
  return [
    {
      key: 'name',
      head: say('figures.body'),
      cell: (row) => (
        <>
          {row.name} {row.isLead ? <span className="u-facts">{say('participants.lead')}</span> : null}
        </>
      ),
    },
    {
      key: 'mandate',
      head: say('participants.mandate'),
      tight: true,
      cell: (row) => (
        <Tag bare icon={row.mandateInForce ? IconCheck : IconX} tone={row.mandateInForce ? 'ok' : 'bad'}>
          {say(row.mandateInForce ? 'participants.inForce' : 'participants.noMandate')}
        </Tag>
      ),
    },
    { key: 'phases', head: say('participants.phases'), cell: (row) => <Phases row={row} /> },
    {
      key: 'maximum',
      head: say('bundles.maximum'),
      numeric: true,
      tight: true,
      cell: (row) => formatMoney(row.maximum.amount, language),
    },
    {
      key: 'approval',
      head: say('participants.approval'),
      tight: true,
      cell: (row) => <Approval row={row} />,
    },
    ...(changing
      ? [
          {
            key: 'change',
            head: say('participants.change'),
            cell: (row: Row) => (
              <LinkButton
                aria-expanded={changing.open === row.organisationId}
                aria-controls={changing.details}
                aria-label={say('participants.changeOf', { body: row.name })}
                onClick={() => changing.onToggle(row.organisationId)}
              >
                {say('participants.change')}
              </LinkButton>
            ),
          },
        ]
      : []),
  ];
}

/** Own phases are named; all others are joint. */
function Phases({ row }: { readonly row: Row }) {
  const say = useTexts();
  const own = PHASES.filter((phase) => row[phase] === 'own').map((phase) => say(`phases.${phase}`));
  return own.length === 0
    ? say('participants.allJoint')
    : say('participants.own', { phases: own.join(', ') });
}

function Approval({ row }: { readonly row: Row }) {
  const say = useTexts();
  const language = useUiLanguage();
  if (row.approvedAt)
    return (
      <Tag bare icon={IconCheck} tone="ok">
        {formatDate(row.approvedAt.slice(0, 10), language)}
      </Tag>
    );
  return (
    <Tag bare icon={row.voided ? IconAlertTriangle : IconCircleDashed} tone={row.voided ? 'warn' : 'mute'}>
      {say(row.voided ? 'participants.voided' : 'participants.notYet')}
    </Tag>
  );
}
