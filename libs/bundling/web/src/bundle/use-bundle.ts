import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { BundleDocument } from './bundle-documents.js';

/** The bundle that the address names. */
export function useBundle() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const [{ data, error }, ask] = useQuery({
    query: BundleDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return {
    bundle: data?.bundle ?? null,
    unknown: data?.bundle === null,
    failed: error !== undefined && !data,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
