import type { ReactNode } from 'react';
import { Breadcrumbs, ButtonLink, EmptyState, Page, PageTitle, Panel } from '@bundel/ui';
import type { Density } from '@bundel/ui';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import type { Campaign } from './campaign.js';
import { useCampaign } from './use-campaign.js';

type Asked = ReturnType<typeof useCampaign>;

/** Every page of one call: waits for the call, says when there is none, and shows the crumbs. */
export function CampaignFrame(props: {
  readonly asked: Asked;
  /** Name of the page below the call; none on the page of the call itself. */
  readonly page?: string;
  readonly density?: Density;
  readonly children: (campaign: Campaign) => ReactNode;
}) {
  const say = useTexts();
  const { campaign, unknown, failed, again } = props.asked;
  const list = [
    { label: 'Start', href: '/start' },
    { label: say('campaigns.title'), href: '/uitvragen' },
  ];
  if (campaign) {
    const name = campaign.title || campaign.number;
    const here = props.page
      ? [{ label: name, href: `/uitvragen/${campaign.id}` }, { label: props.page }]
      : [{ label: name }];
    return (
      <Page density={props.density ?? 'compact'}>
        <Breadcrumbs crumbs={[...list, ...here]} />
        {props.children(campaign)}
      </Page>
    );
  }
  return (
    <Page>
      <Breadcrumbs crumbs={list} />
      <PageTitle title={unknown ? say('campaign.none') : (props.page ?? say('campaigns.title'))} />
      {unknown ? (
        <Panel>
          <EmptyState
            title={say('campaign.none')}
            action={<ButtonLink href="/uitvragen">{say('campaign.toList')}</ButtonLink>}
          >
            <p>{say('campaign.noneAbout')}</p>
          </EmptyState>
        </Panel>
      ) : (
        <Waiting failed={failed} onRetry={again} />
      )}
    </Page>
  );
}
