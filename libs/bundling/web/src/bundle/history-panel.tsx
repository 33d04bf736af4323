import { formatMoment, Panel, useUiLanguage } from '@bundel/ui';
import { useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { BundleHistoryDocument } from './bundle-documents.js';
import type { Bundle } from './bundle.js';

const ACTS = [
  'create',
  'change',
  'openObjection',
  'inviteToSignOff',
  'approve',
  'completeSignOff',
  'freeze',
  'withdraw',
] as const;

/** What happened to a bundle: the last fifty, newest first. */
export function HistoryPanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const [{ data }] = useQuery({
    query: BundleHistoryDocument,
    variables: { bundleId: bundle.id, first: 50 },
    requestPolicy: 'cache-and-network',
  });
  const nameOf = (act: string): string => {
    const known = ACTS.find((one) => one === act);
    return known ? say(`bundleActs.${known}`) : act;
  };
  return (
    <Panel title={say('bundle.history')}>
      <ol className="u-history">
        {(data?.bundleHistory.nodes ?? []).map((one) => (
          <li key={one.id}>
            <strong>{nameOf(one.act)}</strong>{' '}
            <span className="u-facts">
              {[formatMoment(one.happenedAt, language), one.organisationName, one.personName, one.note]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
