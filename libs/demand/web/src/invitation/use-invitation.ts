import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { InvitationDocument } from './invitation-documents.js';

/** The call that the address names, as the own body is asked to answer it. */
export function useInvitation() {
  const { campaignId = '' }: { campaignId?: string } = useParams({ strict: false });
  const [{ data, fetching, error }, ask] = useQuery({
    query: InvitationDocument,
    variables: { id: campaignId },
    requestPolicy: 'cache-and-network',
  });
  return {
    invitation: data?.campaign ?? null,
    /** Nobody asked the own body; known only once the answer is there. */
    unknown: data !== undefined && data.campaign === null && !fetching,
    failed: error !== undefined && data === undefined,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
