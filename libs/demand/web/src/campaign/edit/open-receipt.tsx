import {
  ButtonLink,
  Cluster,
  formatBindingMoment,
  Link,
  PageTitle,
  Receipt,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import type { Campaign } from '../campaign.js';

/** The proof that bodies were asked, with the number of the call and the time of the server. */
export function OpenReceipt({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const language = useUiLanguage();
  const count = campaign.counts?.total ?? 0;
  return (
    <>
      <PageTitle
        title={say('receipt.title')}
        about={say('receipt.about', { count })}
        status={<StatusTag status="ready" />}
      />
      <Receipt
        title={say('receipt.panel')}
        number={campaign.number}
        at={campaign.openedAt ?? campaign.updatedAt}
        facts={[
          { term: say('edit.name'), fact: campaign.title },
          { term: say('receipt.bodies'), fact: say('edit.bodiesTotal', { count }) },
          {
            term: say('receipt.closes'),
            fact: campaign.closesAt ? formatBindingMoment(campaign.closesAt, language) : '–',
          },
        ]}
      />
      <Cluster>
        <ButtonLink tone="primary" href={`/uitvragen/${campaign.id}`}>
          {say('receipt.toCampaign')}
        </ButtonLink>
        <Link href={`/uitvragen/${campaign.id}/deelnemers`}>{say('receipt.toParticipants')}</Link>
      </Cluster>
    </>
  );
}
