import { useParams } from '@tanstack/react-router';
import { ButtonLink, Cluster, Link, PageTitle, Receipt } from '@bundel/ui';
import { useQuery } from 'urql';
import { InvitationFrame } from '../invitation/invitation-frame.js';
import type { Invitation } from '../invitation/invitation.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { DemandReceiptDocument } from './demand-form-documents.js';

/** The proof of what was submitted and when. */
export function DemandReceiptPage() {
  const say = useTexts();
  return (
    <InvitationFrame page={say('demandReceipt.crumb')}>{(call) => <Shown call={call} />}</InvitationFrame>
  );
}

function Shown({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const { receiptId = '' }: { receiptId?: string } = useParams({ strict: false });
  const [{ data, error, fetching }, ask] = useQuery({
    query: DemandReceiptDocument,
    variables: { id: receiptId },
  });
  const receipt = data?.demandReceipt;
  if (!receipt)
    return (
      <>
        <PageTitle title={say('demandReceipt.crumb')} about={call.title} />
        {data && !fetching ? (
          <p>{say('demandReceipt.none')}</p>
        ) : (
          <Waiting failed={error !== undefined} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        )}
      </>
    );
  const { created, revised, kept } = receipt;
  return (
    <>
      <PageTitle title={say('demandReceipt.title')} about={call.title} />
      <Receipt
        title={say('demandReceipt.crumb')}
        number={receipt.number}
        at={receipt.submittedAt}
        hash={receipt.contentHash}
        facts={[
          { term: say('demandReceipt.by'), fact: receipt.submittedBy ?? '–' },
          { term: say('demandReceipt.lines'), fact: say('demandReceipt.counts', { created, revised, kept }) },
          { term: say('demandReceipt.next'), fact: say('demandReceipt.nextAbout') },
        ]}
      />
      <Cluster>
        <ButtonLink tone="primary" href={`/behoefte/${call.id}`}>
          {say('demandReceipt.back')}
        </ButtonLink>
        <Link href="/behoefte">{say('invitation.toList')}</Link>
      </Cluster>
    </>
  );
}
