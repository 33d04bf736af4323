import { useCallback, useEffect, useState } from 'react';
import { useUiLanguage } from '@bundel/ui';
import { useMutation } from 'urql';
import type { Invitation } from '../invitation/invitation.js';
import { SaveDemandDraftDocument } from './demand-form-documents.js';
import { linesOf, notationOf } from './draft.js';
import type { Draft, DraftLine } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { Saving, Send } from './draft-keeper.js';

/** How long somebody must pause before the draft is saved by itself, and how long until a lost save is repeated. */
const PAUSE = 1200;
const AGAIN = 8000;

/** The lines of the form, which save themselves a moment after the last change. */
export function useDraft(draft: Draft, call: Invitation) {
  const language = useUiLanguage();
  const [keeper] = useState(
    () =>
      new DraftKeeper(call.id, linesOf(draft, call.periods, language), notationOf(language), draft.version),
  );
  const [lines, setLines] = useState(keeper.lines);
  const [saving, setSaving] = useState<Saving>(
    draft.savedAt ? { state: 'saved', at: draft.savedAt } : { state: 'loaded' },
  );
  const [, save] = useMutation(SaveDemandDraftDocument);

  const flush = useCallback((): Promise<number | null> => {
    const send: Send = async (input) => (await save({ input })).data?.saveDemandDraft;
    return keeper.flush(send, setSaving);
  }, [keeper, save]);

  useEffect(() => {
    if (saving.state !== 'unsaved' && saving.state !== 'lost') return;
    const timer = window.setTimeout(() => void flush(), saving.state === 'lost' ? AGAIN : PAUSE);
    return () => window.clearTimeout(timer);
  }, [lines, saving, flush]);

  const change = (next: readonly DraftLine[]) => {
    keeper.write(next);
    setLines(next);
    setSaving((now) => (now.state === 'conflict' ? now : { state: 'unsaved' }));
  };
  const write = (place: number, part: Partial<DraftLine>) =>
    change(keeper.lines.map((line, index) => (index === place ? { ...line, ...part } : line)));
  return { lines, change, write, flush, saving };
}

/** What the steps of the form work with. */
export type DraftForm = ReturnType<typeof useDraft>;
