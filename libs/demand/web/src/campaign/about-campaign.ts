import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Campaign } from './campaign.js';

/** The sentence under the title: category, who leads, how many items, which years. */
export function useAboutCampaign(campaign: Campaign): string {
  const say = useTexts();
  const words = useWords();
  const { periods } = campaign;
  const [first, last] = [periods[0], periods.at(-1)];
  return [
    campaign.cpvCode
      ? `CPV ${campaign.cpvCode} ${words.named(campaign.cpvLabelNl, campaign.cpvLabelEn)}`
      : null,
    say('campaign.lead', { name: campaign.leadOrganisationName }),
    say('campaign.itemCount', { count: campaign.items.length }),
    first && last ? say('campaign.term', { from: words.period(first), until: words.period(last) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
