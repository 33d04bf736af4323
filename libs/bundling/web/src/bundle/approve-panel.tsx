import {
  ErrorSummary,
  formatMoney,
  Hash,
  IrrevocableAct,
  Notice,
  Panel,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ApproveBundleDocument } from './bundle-act-documents.js';
import type { Bundle } from './bundle.js';
import { useAct } from './use-act.js';

/** Where a mandate holder approves the bundle for the own body. */
export function ApprovePanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const act = useAct(ApproveBundleDocument);
  if (!bundle.isParticipant) return null;
  if (bundle.ownApproval)
    return (
      <Notice tone="ok" title={say('approval.own')}>
        {say('approval.ownAbout')} <Hash value={bundle.contentHash} />
      </Notice>
    );
  if (bundle.state !== 'inSignOff') return null;
  if (viewer?.membership?.role !== 'mandateHolder')
    return (
      <Notice tone="info" title={say('approval.waits')}>
        {say('approval.waitsAbout')}
      </Notice>
    );
  return (
    <Panel tone="current" title={say('approval.yours')} about={say('approval.yoursAbout')}>
      <ErrorSummary errors={act.errors.map(({ message }) => ({ message }))} attempt={act.attempt} />
      <IrrevocableAct
        consequence={say('approval.consequence', {
          maximum: formatMoney(bundle.ownMaximum?.amount ?? '0', language),
        })}
        act={say('approval.act')}
        busy={act.busy ? say('bundle.saving') : undefined}
        onAct={() => void act.run({ bundleId: bundle.id, contentHash: bundle.contentHash })}
      >
        <p>
          {say('approval.hash')} <Hash value={bundle.contentHash} />
        </p>
      </IrrevocableAct>
    </Panel>
  );
}
