import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CampaignDocument } from './campaign-documents.js';

/** The call that the address names. */
export function useCampaign() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const [{ data, fetching, error, stale }, ask] = useQuery({
    query: CampaignDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return {
    id,
    campaign: data?.campaign ?? null,
    /** Nobody leads or is asked by this; known only once the answer is there. */
    unknown: data !== undefined && data.campaign === null && !fetching,
    failed: error !== undefined && data === undefined,
    refreshing: fetching || stale,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
