import type { Problem } from '../../words/problems.js';
import type { UpdateCampaignInput } from '../../generated/graphql.js';
import type { Campaign } from '../campaign.js';
import { formOf, inputOf, withIdentities } from './campaign-form.js';
import type { CampaignForm } from './campaign-form.js';

/** Where saving stands. */
export type Saving =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'unsaved' | 'saving' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] };

/** Sends a change to the api; nothing comes back when the api could not be reached. */
export type Send = (
  input: UpdateCampaignInput,
) => Promise<{ readonly campaign: Campaign | null; readonly errors: readonly Problem[] } | undefined>;

const asText = (form: CampaignForm) => JSON.stringify(inputOf(form));

/** Keeps what is typed and saves it, one save at a time; typing goes on meanwhile and nothing typed is ever lost. */
export class FormKeeper {
  form: CampaignForm;
  private sent: string;
  private latest: Campaign;
  private busy: Promise<Campaign | null> | null = null;

  constructor(campaign: Campaign) {
    this.form = formOf(campaign);
    this.sent = asText(this.form);
    this.latest = campaign;
  }

  write(part: Partial<CampaignForm>): CampaignForm {
    this.form = { ...this.form, ...part };
    return this.form;
  }

  /** Saves what was not saved yet; resolves with the call as saved, or null when that failed. */
  async flush(send: Send, tell: (saving: Saving) => void): Promise<Campaign | null> {
    while (this.busy) await this.busy;
    if (asText(this.form) === this.sent) return this.latest;
    tell({ state: 'saving' });
    this.busy = this.save(send, tell).finally(() => {
      this.busy = null;
    });
    return this.busy;
  }

  private async save(send: Send, tell: (saving: Saving) => void): Promise<Campaign | null> {
    const sent = this.form;
    const answer = await send({
      ...inputOf(sent),
      campaignId: this.latest.id,
      version: this.latest.version,
    });
    const saved = answer?.campaign ?? null;
    if (saved === null) {
      tell({ state: 'failed', problems: answer?.errors ?? [] });
      return null;
    }
    this.latest = saved;
    this.form = withIdentities(this.form, sent, saved);
    this.sent = asText(withIdentities(sent, sent, saved));
    tell({ state: 'saved', at: saved.updatedAt });
    return saved;
  }
}
