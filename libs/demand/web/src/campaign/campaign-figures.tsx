import { formatBindingMoment, KeyFigures, Link, useUiLanguage } from '@bundel/ui';
import { useState } from 'react';
import type { KeyFigure } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Campaign } from './campaign.js';

const DAY = 86_400_000;

/** How long until a moment, in words; known when the page was opened. */
function useDaysLeft(moment: string | null): string | null {
  const say = useTexts();
  const [now] = useState(() => Date.now());
  if (moment === null) return null;
  const left = Math.floor((Date.parse(moment) - now) / DAY);
  if (left < 0) return null;
  return left === 0 ? say('campaign.today') : say('campaign.days', { count: left });
}

/** Who submitted, and when the call closes. */
export function useAnswerFigures(campaign: Campaign): {
  readonly answered: KeyFigure;
  readonly closes: KeyFigure;
} {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const left = useDaysLeft(campaign.closesAt);
  const { counts } = campaign;
  const waiting = (counts?.invited ?? 0) + (counts?.answering ?? 0);
  return {
    answered: {
      key: 'answered',
      label: say('campaign.answered'),
      value: words.count(counts?.answered ?? 0),
      unit: say('campaign.of', { total: words.count(counts?.total ?? 0) }),
      note:
        waiting > 0 ? (
          <Link href={`/uitvragen/${campaign.id}/deelnemers?open=ja`}>
            {say('campaign.open', { count: waiting })}
          </Link>
        ) : (
          say('campaign.todoAllIn')
        ),
    },
    closes: {
      key: 'closes',
      label: left || campaign.closesAt === null ? say('campaign.closes') : say('campaign.closed'),
      value: campaign.closesAt ? (left ?? words.state('closed')) : '–',
      note: campaign.closesAt ? formatBindingMoment(campaign.closesAt, language) : say('campaign.noDate'),
    },
  };
}

/** The numbers of the page of one call. */
export function CampaignFigures({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const words = useWords();
  const { answered, closes } = useAnswerFigures(campaign);
  const { counts, state } = campaign;
  if (state === 'draft')
    return (
      <KeyFigures
        figures={[
          {
            key: 'invited',
            label: say('edit.bodies'),
            value: words.count(counts?.total ?? 0),
            note: <Link href={`/uitvragen/${campaign.id}/deelnemers`}>{say('campaign.participants')}</Link>,
          },
          { key: 'items', label: say('campaign.asked'), value: words.count(campaign.items.length) },
          closes,
        ]}
      />
    );
  return (
    <KeyFigures
      figures={[
        answered,
        {
          key: 'answering',
          label: say('campaign.answering'),
          value: words.count(counts?.answering ?? 0),
          note: (
            <Link href={`/uitvragen/${campaign.id}/deelnemers?staat=answering`}>
              {say('campaign.participants')}
            </Link>
          ),
        },
        {
          key: 'declined',
          label: say('campaign.declined'),
          value: words.count(counts?.declined ?? 0),
          note: counts?.declined ? (
            <Link href={`/uitvragen/${campaign.id}/deelnemers?staat=declined`}>
              {say('campaign.seeReasons')}
            </Link>
          ) : null,
        },
        closes,
      ]}
    />
  );
}
