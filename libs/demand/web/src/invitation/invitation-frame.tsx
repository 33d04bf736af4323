import type { ReactNode } from 'react';
import { Breadcrumbs, ButtonLink, EmptyState, Page, PageTitle, Panel } from '@bundel/ui';
import type { Density } from '@bundel/ui';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import type { Invitation } from './invitation.js';
import { useInvitation } from './use-invitation.js';
import '../states/demand.css';

/** Every page of a body about one call: waits for the call, says when there is none, and shows the crumbs. */
export function InvitationFrame(props: {
  /** Name of the page below the invitation; none on the invitation itself. */
  readonly page?: string;
  readonly density?: Density;
  /** A page between this one and the invitation. */
  readonly above?: (invitation: Invitation) => { readonly label: string; readonly href: string };
  readonly children: (invitation: Invitation) => ReactNode;
}) {
  const say = useTexts();
  const { invitation, unknown, failed, again } = useInvitation();
  const list = [
    { label: 'Start', href: '/start' },
    { label: say('myDemand.title'), href: '/behoefte' },
  ];
  if (invitation) {
    const name = invitation.title || invitation.number;
    const here = props.page
      ? [
          { label: name, href: `/behoefte/${invitation.id}` },
          ...(props.above ? [props.above(invitation)] : []),
          { label: props.page },
        ]
      : [{ label: name }];
    return (
      <Page density={props.density ?? 'comfortable'}>
        <Breadcrumbs crumbs={[...list, ...here]} />
        {props.children(invitation)}
      </Page>
    );
  }
  return (
    <Page>
      <Breadcrumbs crumbs={list} />
      <PageTitle title={unknown ? say('campaign.none') : (props.page ?? say('myDemand.title'))} />
      {unknown ? (
        <Panel>
          <EmptyState
            title={say('campaign.none')}
            action={<ButtonLink href="/behoefte">{say('invitation.toList')}</ButtonLink>}
          >
            <p>{say('invitation.noneAbout')}</p>
          </EmptyState>
        </Panel>
      ) : (
        <Waiting failed={failed} onRetry={again} />
      )}
    </Page>
  );
}
