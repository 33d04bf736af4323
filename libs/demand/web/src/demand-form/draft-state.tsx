import { Button, formatClock, Notice, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { Saving } from './draft-keeper.js';

/** Says when the draft was saved, or that somebody else saved it meanwhile; read out when it changes. */
export function DraftState(props: { readonly saving: Saving; readonly onReload: () => void }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { saving } = props;
  if (saving.state === 'conflict')
    return (
      <Notice
        tone="bad"
        live="assertive"
        title={say('demandForm.conflict')}
        actions={<Button onClick={props.onReload}>{say('demandForm.reload')}</Button>}
      >
        <p>{say('demandForm.conflictAbout')}</p>
      </Notice>
    );
  if (saving.state === 'refused')
    return (
      <Notice tone="bad" live="assertive" title={say('demandForm.notSaved')}>
        <p>{saving.problems[0]?.message}</p>
      </Notice>
    );
  const said = {
    loaded: () => say('demandForm.notBegun'),
    unsaved: () => say('edit.unsaved'),
    saving: () => say('edit.saving'),
    lost: () => say('demandForm.lost'),
    saved: () =>
      say('edit.saved', { time: saving.state === 'saved' ? formatClock(saving.at, language).slice(-8) : '' }),
  }[saving.state]();
  return (
    <p className={saving.state === 'lost' ? 'd-save d-save--failed' : 'd-save'} role="status">
      <strong>{said}</strong> <span>{say('demandForm.savedAbout')}</span>
    </p>
  );
}
