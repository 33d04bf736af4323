import {
  DataTable,
  EmptyState,
  FilterBar,
  formatMoment,
  Link,
  LinkButton,
  Pager,
  Panel,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { CampaignTag } from '../states/campaign-tag.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { OwnStateTag } from './own-state-tag.js';
import { useMyInvitations } from './use-my-invitations.js';
import type { InvitationRow } from './use-my-invitations.js';

/** The calls that ask something of the own body, each with its closing date and next step. */
export function InvitationsPanel() {
  const say = useTexts();
  const words = useWords();
  const columns = useColumns();
  const { list, failed, fetching, pages, states, state, narrow, again } = useMyInvitations();
  return (
    <Panel flush title={say('myDemand.calls')} about={say('myDemand.callsAbout')}>
      <div className="d-filters">
        <FilterBar
          filters={[
            {
              key: 'staat',
              label: say('campaigns.state'),
              value: state,
              all: say('all'),
              choices: states.map((one) => ({ value: one, label: words.state(one) })),
            },
          ]}
          onFilter={(_key, value) => narrow(value)}
          onClear={() => narrow('')}
        />
      </div>
      {failed ? (
        <Waiting failed onRetry={again} />
      ) : (
        <DataTable
          caption={say('myDemand.calls')}
          columns={columns}
          rows={list?.nodes ?? []}
          rowKey={(row) => row.campaign.id}
          loading={!list}
          refreshing={fetching}
          empty={<NoCalls filtered={state !== ''} onClear={() => narrow('')} />}
        />
      )}
      {list && list.totalCount > 0 ? (
        <Pager
          table={say('myDemand.calls')}
          from={pages.from}
          to={pages.from + list.nodes.length - 1}
          total={list.totalCount}
          note={say('campaigns.sorted')}
          onPrevious={pages.onPrevious}
          onNext={pages.onNext}
        />
      ) : null}
    </Panel>
  );
}

function useColumns(): readonly Column<InvitationRow>[] {
  const say = useTexts();
  const language = useUiLanguage();
  return [
    {
      key: 'title',
      head: say('campaigns.name'),
      cell: ({ campaign }) => (
        <>
          <Link href={`/behoefte/${campaign.id}`}>{campaign.title || campaign.number}</Link>{' '}
          <span className="d-code">{campaign.number}</span>
        </>
      ),
    },
    { key: 'lead', head: say('myDemand.lead'), cell: ({ campaign }) => campaign.leadOrganisationName },
    {
      key: 'state',
      head: say('campaigns.state'),
      tight: true,
      cell: ({ campaign }) => <CampaignTag state={campaign.state} bare />,
    },
    {
      key: 'closes',
      head: say('campaigns.closes'),
      tight: true,
      cell: ({ campaign }) => (campaign.closesAt ? formatMoment(campaign.closesAt, language) : '–'),
    },
    {
      key: 'own',
      head: say('myDemand.own'),
      tight: true,
      cell: (row) => <OwnStateTag state={row.state} bare />,
    },
    { key: 'next', head: say('campaigns.next'), cell: (row) => <NextAct row={row} /> },
  ];
}

/** The one thing that the body can do now, as a link to where it is done. */
function NextAct({ row }: { readonly row: InvitationRow }) {
  const say = useTexts();
  const { viewer } = useSession();
  const at = `/behoefte/${row.campaign.id}`;
  const fills = viewer?.membership?.role === 'demandOfficer' && row.campaign.state === 'open';
  if (!fills) return <Link href={at}>{say('myDemand.look')}</Link>;
  const act = {
    invited: 'myDemand.begin',
    answering: 'myDemand.goOn',
    answered: 'myDemand.look',
    declined: 'myDemand.reconsider',
  } as const;
  return <Link href={at}>{say(act[row.state])}</Link>;
}

function NoCalls(props: { readonly filtered: boolean; readonly onClear: () => void }) {
  const say = useTexts();
  if (props.filtered)
    return (
      <EmptyState
        title={say('campaigns.none')}
        action={<LinkButton onClick={props.onClear}>{say('clearFilters')}</LinkButton>}
      />
    );
  return (
    <EmptyState title={say('myDemand.empty')}>
      <p>{say('myDemand.emptyAbout')}</p>
    </EmptyState>
  );
}
