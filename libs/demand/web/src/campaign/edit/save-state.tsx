import { formatClock, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import type { Saving } from './form-keeper.js';

/** Says when the form was last saved, or that it was not; read out when it changes. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const say = useTexts();
  const language = useUiLanguage();
  const said = {
    saved: () => say('edit.saved', { time: saving.state === 'saved' ? clockOf(saving.at, language) : '' }),
    unsaved: () => say('edit.unsaved'),
    saving: () => say('edit.saving'),
    failed: () => say('edit.notSaved'),
  }[saving.state]();
  return (
    <p className={saving.state === 'failed' ? 'd-save d-save--failed' : 'd-save'} role="status">
      <strong>{said}</strong> <span>{say('edit.savedAbout')}</span>
    </p>
  );
}

/** Only the time of day: the page was opened today. */
const clockOf = (at: string, language: 'nl' | 'en') => formatClock(at, language).slice(-8);
