import { useState } from 'react';
import {
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  FilterToggle,
  IconPlus,
  LinkButton,
  Notice,
  PageTitle,
  Pager,
  Panel,
  TheLine,
  useAddressValues,
  useKeysetPages,
  useSession,
} from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import { CampaignFigures } from '../campaign/campaign-figures.js';
import { CampaignFrame } from '../campaign/campaign-frame.js';
import type { Campaign } from '../campaign/campaign.js';
import { useStages } from '../campaign/demand-line-stages.js';
import { useCampaign } from '../campaign/use-campaign.js';
import type { CampaignParticipantsQuery, ParticipantState } from '../generated/graphql.js';
import { CampaignTag } from '../states/campaign-tag.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { ChasePanel } from './chase-panel.js';
import { InvitePanel } from './invite-panel.js';
import { ParticipantsDocument, RemoveInvitationDocument } from './participants-documents.js';
import { useParticipantColumns } from './participant-columns.js';
import { INVITABLE } from './selection.js';
import '../states/demand.css';

const PAGE_SIZE = 50;
const STATES: readonly ParticipantState[] = ['invited', 'answering', 'answered', 'declined'];

/** Who was asked, who answered and who did not; inviting and chasing. */
export function ParticipantsPage() {
  const say = useTexts();
  const asked = useCampaign();
  return (
    <CampaignFrame asked={asked} page={say('participants.title')}>
      {(campaign) => <Shown campaign={campaign} again={asked.again} />}
    </CampaignFrame>
  );
}

/** The list as the address says it, cut into pages by the server. */
function useParticipants(campaignId: string) {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<CampaignParticipantsQuery['campaignParticipants']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const state = STATES.find((one) => one === values.staat);
  const kind = INVITABLE.find((one) => one === values.soort);
  const onlyOpen = values.open === 'ja';
  const search = values.zoek ?? '';
  const [answer, ask] = useQuery({
    query: ParticipantsDocument,
    variables: {
      campaignId,
      first: PAGE_SIZE,
      after: pages.after,
      filter: {
        states: state ? [state] : null,
        kinds: kind ? [kind] : null,
        notAnswered: onlyOpen || null,
        search: search || null,
      },
    },
    requestPolicy: 'cache-and-network',
  });
  const info = answer.data?.campaignParticipants.pageInfo;
  if (info && info.endCursor !== end?.endCursor) setEnd(info);
  return {
    ...answer,
    pages,
    state: state ?? '',
    kind: kind ?? '',
    onlyOpen,
    search,
    filtered: Boolean(state ?? kind) || onlyOpen || search !== '',
    again: () => ask({ requestPolicy: 'network-only' }),
    narrow: (changes: Readonly<Record<string, string>>) => change({ na: '', blad: '', ...changes }),
  };
}

type Asked = ReturnType<typeof useParticipants>;

function Shown({ campaign, again }: { readonly campaign: Campaign; readonly again: () => void }) {
  const say = useTexts();
  const { viewer } = useSession();
  const stages = useStages(campaign, null);
  const asked = useParticipants(campaign.id);
  const { values, change } = useAddressValues();
  const mayInvite =
    viewer?.membership?.role === 'coordinator' && (campaign.state === 'draft' || campaign.state === 'open');
  const inviting = mayInvite && values.uitnodigen === 'ja';
  const refresh = () => {
    asked.again();
    again();
  };
  return (
    <>
      <PageTitle
        title={say('participants.title')}
        status={<CampaignTag state={campaign.state} />}
        about={say('participants.about')}
        actions={
          mayInvite ? (
            <Button
              tone="primary"
              icon={IconPlus}
              aria-expanded={inviting}
              onClick={() => change({ uitnodigen: inviting ? '' : 'ja' })}
            >
              {say('participants.invite')}
            </Button>
          ) : null
        }
      />
      <TheLine stages={stages} />
      <CampaignFigures campaign={campaign} />
      {viewer?.membership?.role === 'coordinator' && campaign.state === 'open' ? (
        <ChasePanel campaign={campaign} onDone={refresh} />
      ) : null}
      {inviting ? <InvitePanel campaign={campaign} onDone={refresh} /> : null}
      <List campaign={campaign} asked={asked} mayInvite={mayInvite} refresh={refresh} />
    </>
  );
}

/** Takes an invitation back; what happened stays on the page. */
function useRemoving(campaignId: string, refresh: () => void) {
  const say = useTexts();
  const [outcome, setOutcome] = useState<{ readonly tone: 'ok' | 'bad'; readonly title: string } | null>(
    null,
  );
  const [, remove] = useMutation(RemoveInvitationDocument);
  const act = async (row: { readonly organisationId: string; readonly name: string }) => {
    const { data } = await remove({ input: { campaignId, organisationId: row.organisationId } });
    const done = data && data.removeInvitation.errors.length === 0;
    setOutcome(
      done
        ? { tone: 'ok', title: say('participants.removed', { name: row.name }) }
        : { tone: 'bad', title: say('failed.act') },
    );
    refresh();
  };
  return { outcome, act };
}

function List(props: {
  readonly campaign: Campaign;
  readonly asked: Asked;
  readonly mayInvite: boolean;
  readonly refresh: () => void;
}) {
  const say = useTexts();
  const { asked, campaign } = props;
  const { data, error, pages } = asked;
  const removing = useRemoving(campaign.id, props.refresh);
  const columns = useParticipantColumns(props.mayInvite ? (row) => void removing.act(row) : null);
  const list = data?.campaignParticipants;
  return (
    <>
      {removing.outcome ? (
        <Notice tone={removing.outcome.tone} title={removing.outcome.title} live="polite" />
      ) : null}
      <Panel flush>
        <Filters
          asked={asked}
          waiting={(campaign.counts?.invited ?? 0) + (campaign.counts?.answering ?? 0)}
        />
        {error && !list ? (
          <Waiting failed onRetry={asked.again} />
        ) : (
          <DataTable
            caption={say('participants.title')}
            columns={columns}
            rows={list?.nodes ?? []}
            rowKey={(row) => row.organisationId}
            loading={!list}
            refreshing={asked.fetching}
            empty={
              asked.filtered ? (
                <EmptyState
                  title={say('participants.none')}
                  action={
                    <LinkButton onClick={() => asked.narrow({ staat: '', soort: '', zoek: '', open: '' })}>
                      {say('clearFilters')}
                    </LinkButton>
                  }
                />
              ) : (
                <EmptyState title={say('participants.empty')}>
                  <p>{say('participants.emptyAbout')}</p>
                </EmptyState>
              )
            }
          />
        )}
        {list && list.totalCount > 0 ? (
          <Pager
            table={say('participants.title')}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say('participants.sorted')}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
    </>
  );
}

function Filters({ asked, waiting }: { readonly asked: Asked; readonly waiting: number }) {
  const say = useTexts();
  const words = useWords();
  const { narrow } = asked;
  return (
    <div className="d-filters">
      <FilterBar
        search={{
          label: say('participants.search'),
          value: asked.search,
          onSearch: (zoek) => narrow({ zoek }),
        }}
        filters={[
          {
            key: 'staat',
            label: say('participants.state'),
            all: say('all'),
            value: asked.state,
            choices: STATES.map((state) => ({ value: state, label: words.participantState(state) })),
          },
          {
            key: 'soort',
            label: say('participants.kind'),
            all: say('all'),
            value: asked.kind,
            choices: INVITABLE.map((kind) => ({ value: kind, label: words.kinds(kind) })),
          },
        ]}
        onFilter={(key, value) => narrow({ [key]: value })}
        onClear={() => narrow({ staat: '', soort: '', zoek: '', open: '' })}
      >
        <FilterToggle pressed={asked.onlyOpen} onPress={() => narrow({ open: asked.onlyOpen ? '' : 'ja' })}>
          {`${say('participants.onlyOpen')} (${words.count(waiting)})`}
        </FilterToggle>
      </FilterBar>
    </div>
  );
}
