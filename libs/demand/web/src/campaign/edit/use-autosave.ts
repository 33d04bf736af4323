import { useCallback, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import type { Campaign } from '../campaign.js';
import { UpdateCampaignDocument } from '../campaign-documents.js';
import type { CampaignForm } from './campaign-form.js';
import { FormKeeper } from './form-keeper.js';
import type { Saving, Send } from './form-keeper.js';

/** How long somebody must pause before the form is saved by itself, and how long until a failed save is repeated. */
const PAUSE = 1200;
const AGAIN = 8000;

/** A form that saves itself a moment after the last change. */
export function useAutosave(campaign: Campaign) {
  const [keeper] = useState(() => new FormKeeper(campaign));
  const [form, setForm] = useState(keeper.form);
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: campaign.updatedAt });
  const [, update] = useMutation(UpdateCampaignDocument);

  const flush = useCallback((): Promise<Campaign | null> => {
    const send: Send = async (input) => (await update({ input })).data?.updateCampaign;
    return keeper.flush(send, (told) => {
      setForm(keeper.form);
      setSaving(told);
    });
  }, [keeper, update]);

  useEffect(() => {
    const lost = saving.state === 'failed' && saving.problems.length === 0;
    if (saving.state !== 'unsaved' && !lost) return;
    const timer = window.setTimeout(() => void flush(), lost ? AGAIN : PAUSE);
    return () => window.clearTimeout(timer);
  }, [form, saving, flush]);

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const change = (part: Partial<CampaignForm>) => {
    setForm(keeper.write(part));
    setSaving({ state: 'unsaved' });
  };
  return { form, change, flush, saving };
}
