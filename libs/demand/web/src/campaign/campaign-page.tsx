import {
  Button,
  ButtonLink,
  Columns,
  DataTable,
  DescriptionList,
  formatBindingMoment,
  formatMoment,
  IconCopy,
  IconPencil,
  Notice,
  PageTitle,
  Panel,
  Stack,
  TheLine,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useState } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { CopyCampaignDocument } from '../campaigns/campaigns-documents.js';
import { CampaignTag } from '../states/campaign-tag.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { CampaignFigures } from './campaign-figures.js';
import { CampaignFrame } from './campaign-frame.js';
import { useAboutCampaign } from './about-campaign.js';
import type { Campaign } from './campaign.js';
import { useStages } from './demand-line-stages.js';
import { Todo } from './todo.js';
import { useCampaign } from './use-campaign.js';
import '../states/demand.css';

/** One call: the line, how it stands, what it needs, and what was asked. */
export function CampaignPage() {
  const asked = useCampaign();
  return <CampaignFrame asked={asked}>{(campaign) => <Shown campaign={campaign} />}</CampaignFrame>;
}

function Shown({ campaign }: { readonly campaign: Campaign }) {
  const stages = useStages(campaign, null);
  const about = useAboutCampaign(campaign);
  const copy = useCopy(campaign);
  return (
    <>
      <PageTitle
        title={campaign.title || campaign.number}
        status={<CampaignTag state={campaign.state} />}
        about={about}
        actions={<Actions campaign={campaign} onCopy={copy.act} />}
      />
      {copy.failed ? <Notice tone="bad" live="assertive" title={copy.failed} /> : null}
      <TheLine stages={stages} />
      <CampaignFigures campaign={campaign} />
      <Columns split="8-4">
        <Stack>
          <Todo campaign={campaign} />
          <Asked campaign={campaign} />
        </Stack>
        <Stack>
          <Facts campaign={campaign} />
        </Stack>
      </Columns>
    </>
  );
}

/** A copy of this call as a new draft. */
function useCopy(campaign: Campaign) {
  const say = useTexts();
  const router = useRouter();
  const [failed, setFailed] = useState<string | null>(null);
  const [, copy] = useMutation(CopyCampaignDocument);
  const act = async () => {
    const { data } = await copy({ input: { campaignId: campaign.id, withBodies: true } });
    const made = data?.copyCampaign.campaign;
    if (made) router.history.push(`/uitvragen/${made.id}/bewerken`);
    else setFailed(say('failed.act'));
  };
  return { act: () => void act(), failed };
}

function Actions({ campaign, onCopy }: { readonly campaign: Campaign; readonly onCopy: () => void }) {
  const say = useTexts();
  const { viewer } = useSession();
  const at = `/uitvragen/${campaign.id}`;
  const draft = campaign.state === 'draft';
  const leads = viewer?.membership?.role === 'coordinator';
  return (
    <>
      {leads ? (
        <Button icon={IconCopy} onClick={onCopy}>
          {say('campaign.copy')}
        </Button>
      ) : null}
      {leads && campaign.state === 'open' ? (
        <ButtonLink icon={IconPencil} href={`${at}/bewerken`}>
          {say('campaign.edit')}
        </ButtonLink>
      ) : null}
      {leads && draft ? (
        <ButtonLink tone="primary" icon={IconPencil} href={`${at}/bewerken`}>
          {say('campaign.finish')}
        </ButtonLink>
      ) : null}
      {draft ? null : (
        <ButtonLink tone="primary" href={`${at}/totalen`}>
          {say('campaign.totals')}
        </ButtonLink>
      )}
    </>
  );
}

function Asked({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const words = useWords();
  return (
    <>
      {campaign.description ? (
        <Panel title={say('campaign.about')}>
          <p className="d-text">{campaign.description}</p>
        </Panel>
      ) : null}
      <Panel flush title={say('campaign.asked')}>
        <DataTable
          caption={say('campaign.asked')}
          rows={campaign.items}
          rowKey={(item) => item.id}
          empty={<p>{say('edit.itemsNone')}</p>}
          columns={[
            { key: 'name', head: say('campaign.item'), cell: (item) => item.name || item.code },
            { key: 'code', head: say('campaign.code'), tight: true, cell: (item) => item.code },
            { key: 'lot', head: say('campaign.lot'), tight: true, cell: (item) => item.lot },
            { key: 'unit', head: say('campaign.unit'), cell: (item) => words.unit(item.unit) || '–' },
          ]}
        />
      </Panel>
    </>
  );
}

function Facts({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const sees = campaign.leadSees === 'lines' ? say('campaign.seesLines') : say('campaign.seesTotals');
  const prices = campaign.leadSeesPrices ? say('campaign.seesPrices') : say('campaign.seesNoPrices');
  const { questions } = campaign;
  return (
    <Panel title={say('campaign.facts')}>
      <DescriptionList
        items={[
          { term: say('campaign.number'), fact: campaign.number },
          { term: say('campaign.periods'), fact: campaign.periods.map(words.period).join(', ') || '–' },
          {
            term: say('campaign.openedAt'),
            fact: campaign.openedAt ? formatMoment(campaign.openedAt, language) : '–',
          },
          {
            term: say('campaign.closes'),
            fact: campaign.closesAt ? formatBindingMoment(campaign.closesAt, language) : '–',
          },
          { term: say('campaign.sees'), fact: `${sees}, ${prices}` },
          {
            term: say('campaign.questions'),
            fact:
              questions.length === 0 ? (
                '–'
              ) : (
                <ul className="d-list">
                  {questions.map((one) => (
                    <li key={one.id}>{one.question}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Panel>
  );
}
