import { useEffect } from 'react';
import {
  Button,
  ButtonLink,
  EmptyState,
  formatMoment,
  IconArrowRight,
  IconRefresh,
  PageTitle,
  Panel,
  TheLine,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { useAboutCampaign } from '../campaign/about-campaign.js';
import { CampaignFrame } from '../campaign/campaign-frame.js';
import type { Campaign } from '../campaign/campaign.js';
import { useStages } from '../campaign/demand-line-stages.js';
import { useCampaign } from '../campaign/use-campaign.js';
import { CampaignTag } from '../states/campaign-tag.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { LinesPanel } from './lines-panel.js';
import { RecountState, useRecount } from './recount.js';
import { RunsPanel } from './runs-panel.js';
import { TotalsCharts } from './totals-charts.js';
import { TotalsFigures } from './totals-figures.js';
import { shareOf, sumOf } from './totals-view.js';
import { useLines } from './use-lines.js';
import { useTotals, useTotalsMoved } from './use-totals.js';
import type { Totals } from './use-totals.js';
import '../states/demand.css';

/** What is needed, how firm that is and where, with every number traceable to its lines; follows demand as it moves. */
export function TotalsPage() {
  const say = useTexts();
  const asked = useCampaign();
  return (
    <CampaignFrame asked={asked} page={say('totals.title')}>
      {(campaign) => <Shown campaign={campaign} again={asked.again} />}
    </CampaignFrame>
  );
}

/** An address that ends in `#regels` brings the table into sight and the focus to it. */
function useJumpToLines(ready: boolean) {
  const { hash, searchStr } = useLocation();
  useEffect(() => {
    if (!ready || hash !== 'regels') return;
    const target = document.getElementById('regels');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [ready, hash, searchStr]);
}

function Shown({ campaign, again }: { readonly campaign: Campaign; readonly again: () => void }) {
  const words = useWords();
  const totals = useTotals(campaign);
  const lines = useLines(campaign.id, totals.item?.id ?? '');
  const refresh = () => {
    totals.again();
    lines.again();
    again();
  };
  useTotalsMoved(campaign.id, refresh);
  const recount = useRecount(campaign.id, refresh);
  const has = totals.perItem.length > 0;
  useJumpToLines(has);
  const sum = sumOf(totals.perItem);
  const own = sumOf(totals.own);
  const pledged = sumOf(totals.own.filter((group) => group.commitment === 'pledge'));
  const stages = useStages(
    campaign,
    has ? { lines: sum.lines, pledged: words.percent(shareOf(pledged.expected, own.expected)) } : null,
  );
  return (
    <>
      <Title campaign={campaign} totals={totals} onRecount={recount.start} />
      <RecountState recount={recount} drift={totals.run?.drift ?? null} />
      <TheLine stages={stages} />
      {has ? (
        <>
          <TotalsFigures campaign={campaign} totals={totals} />
          <TotalsCharts campaign={campaign} totals={totals} />
          <LinesPanel campaign={campaign} totals={totals} lines={lines} />
          <RunsPanel totals={totals} />
        </>
      ) : (
        <NoTotals campaign={campaign} totals={totals} />
      )}
    </>
  );
}

function Title(props: {
  readonly campaign: Campaign;
  readonly totals: Totals;
  readonly onRecount: () => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const about = useAboutCampaign(props.campaign);
  const { campaign, totals } = props;
  const { run } = totals;
  const told = run
    ? say('totals.lastRun', { number: run.number, at: formatMoment(run.startedAt, language) })
    : say('totals.noRun');
  return (
    <PageTitle
      title={campaign.title || campaign.number}
      status={<CampaignTag state={campaign.state} />}
      about={about}
      note={totals.refreshing && totals.data ? `${told} · ${say('totals.updating')}` : told}
      actions={
        <>
          {viewer?.membership?.role === 'coordinator' && campaign.state !== 'draft' ? (
            <Button icon={IconRefresh} onClick={props.onRecount}>
              {say('totals.recount')}
            </Button>
          ) : null}
          {campaign.state === 'draft' ? null : (
            <ButtonLink
              tone="primary"
              iconAfter={IconArrowRight}
              href={`/uitvragen/${campaign.id}/verschillen`}
            >
              {say('next.divergence')}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}

function NoTotals({ campaign, totals }: { readonly campaign: Campaign; readonly totals: Totals }) {
  const say = useTexts();
  if (!totals.data) return <Waiting failed={totals.failed} onRetry={totals.again} />;
  const draft = campaign.state === 'draft';
  return (
    <Panel flush>
      <EmptyState
        title={draft ? say('totals.draft') : say('totals.none')}
        action={
          <ButtonLink href={`/uitvragen/${campaign.id}/deelnemers`}>
            {say('campaign.participants')}
          </ButtonLink>
        }
      >
        <p>{draft ? say('totals.draftAbout') : say('totals.noneAbout')}</p>
      </EmptyState>
    </Panel>
  );
}
