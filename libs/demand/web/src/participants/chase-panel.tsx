import { useState } from 'react';
import { Button, IconBell, Notice, Panel } from '@bundel/ui';
import { useMutation } from 'urql';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import { RemindBodiesDocument } from './participants-documents.js';

type Outcome = { readonly tone: 'ok' | 'bad'; readonly title: string } | null;

/** Reminds every body that has neither answered nor declined; what happened stays on the page. */
export function ChasePanel(props: { readonly campaign: Campaign; readonly onDone: () => void }) {
  const say = useTexts();
  const toErrors = useProblems();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [{ fetching }, remind] = useMutation(RemindBodiesDocument);
  const { campaign } = props;
  const waiting = (campaign.counts?.invited ?? 0) + (campaign.counts?.answering ?? 0);
  const act = async () => {
    const { data } = await remind({ input: { campaignId: campaign.id } });
    const [refused] = toErrors(data?.remindBodies.errors ?? []);
    const count = data?.remindBodies.reminded ?? 0;
    if (!data || refused) setOutcome({ tone: 'bad', title: refused?.message ?? say('failed.act') });
    else setOutcome({ tone: 'ok', title: say('participants.chased', { count }) });
    props.onDone();
  };
  return (
    <Panel
      title={say('participants.chaseTitle')}
      about={
        waiting > 0 ? say('participants.chaseAbout', { count: waiting }) : say('participants.chaseNobody')
      }
      actions={
        waiting > 0 ? (
          <Button icon={IconBell} onClick={() => void act()}>
            {fetching ? say('edit.saving') : say('participants.chaseAct', { count: waiting })}
          </Button>
        ) : null
      }
    >
      {waiting > 0 ? <p>{say('participants.chaseNote')}</p> : null}
      {outcome ? <Notice tone={outcome.tone} title={outcome.title} live="polite" /> : null}
    </Panel>
  );
}
