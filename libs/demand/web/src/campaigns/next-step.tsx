import { Link } from '@bundel/ui';
import type { CampaignsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';

export type CampaignRow = CampaignsQuery['campaigns']['nodes'][number];

/** The one thing that a call needs now, as a link to where it is done. */
export function NextStep({ campaign }: { readonly campaign: CampaignRow }) {
  const say = useTexts();
  const at = `/uitvragen/${campaign.id}`;
  const waiting = (campaign.counts?.invited ?? 0) + (campaign.counts?.answering ?? 0);
  switch (campaign.state) {
    case 'draft':
      return <Link href={`${at}/bewerken`}>{say('next.draft')}</Link>;
    case 'open':
      return waiting > 0 ? (
        <Link href={`${at}/deelnemers?open=ja`}>{say('next.chase', { count: waiting })}</Link>
      ) : (
        <Link href={`${at}/totalen`}>{say('next.totals')}</Link>
      );
    case 'closed':
      return <Link href={`${at}/verschillen`}>{say('next.divergence')}</Link>;
    default:
      return <Link href={`${at}/totalen`}>{say('next.totals')}</Link>;
  }
}
