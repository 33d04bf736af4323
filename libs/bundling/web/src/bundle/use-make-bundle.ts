import { useSession } from '@bundel/ui';
import { useRouter } from '@tanstack/react-router';
import type { Board } from '../divergence/use-board.js';
import { useTexts } from '../texts/use-texts.js';
import { CreateBundleDocument } from './bundle-act-documents.js';
import { useAct } from './use-act.js';

/** Makes a bundle of a proposal, or of all lines of a call, and goes to it. */
export function useMakeBundle({ call }: Board) {
  const say = useTexts();
  const router = useRouter();
  const { viewer } = useSession();
  const act = useAct(CreateBundleDocument);
  const make = (proposal: number | null, lot: string) => {
    if (!call) return;
    const title = lot ? say('bundle.newTitle', { call: call.title, lot }) : call.title;
    void act.run({ campaignId: call.id, title: title.slice(0, 200), proposal }).then((bundle) => {
      if (bundle) router.history.push(`/bundels/${bundle.id}`);
    });
  };
  const may =
    viewer?.membership?.role === 'coordinator' && (call?.state === 'closed' || call?.state === 'frozen');
  return { make, may, busy: act.busy, errors: act.errors, attempt: act.attempt };
}
