import { KeyFigures } from '@bundel/ui';
import { useAnswerFigures } from '../campaign/campaign-figures.js';
import type { Campaign } from '../campaign/campaign.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { linesHref } from './lines-address.js';
import { Origin } from './origin.js';
import { shareOf, sumOf } from './totals-view.js';
import type { Totals } from './use-totals.js';

/** The numbers that matter of the shown item, each with where it comes from. */
export function TotalsFigures({
  campaign,
  totals,
}: {
  readonly campaign: Campaign;
  readonly totals: Totals;
}) {
  const say = useTexts();
  const words = useWords();
  const { answered, closes } = useAnswerFigures(campaign);
  const { item, own, perItem } = totals;
  const sum = sumOf(own);
  const pledges = own.filter((group) => group.commitment === 'pledge');
  const pledged = sumOf(pledges);
  const unit = item ? words.unit(item.unit) : '';
  const at = (narrow = {}) => linesHref(campaign.id, item?.id ?? '', narrow);
  return (
    <KeyFigures
      figures={[
        answered,
        {
          key: 'lines',
          label: say('totals.lines'),
          value: words.count(sumOf(perItem).lines),
          note: say('totals.allItems'),
        },
        {
          key: 'expected',
          label: `${say('totals.expected')}, ${item?.name ?? ''}`,
          value: words.count(sum.expected),
          note: unit,
          provenance: <Origin totals={totals} groups={own} href={at()} />,
        },
        {
          key: 'pledged',
          label: `${say('totals.pledged')}, ${item?.name ?? ''}`,
          value: words.count(pledged.expected),
          note: say('totals.ofExpected', { share: words.percent(shareOf(pledged.expected, sum.expected)) }),
          provenance:
            pledges.length > 0 ? (
              <Origin totals={totals} groups={pledges} href={at({ trede: 'pledge' })} />
            ) : undefined,
        },
        {
          key: 'maximum',
          label: `${say('totals.maximum')}, ${item?.name ?? ''}`,
          value: words.count(sum.maximum),
          note: say('totals.band'),
          provenance: <Origin totals={totals} groups={own} href={at()} />,
        },
        closes,
      ]}
    />
  );
}
