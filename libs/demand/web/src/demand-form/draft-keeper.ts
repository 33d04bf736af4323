import type { DraftNotation, SaveDemandDraftInput } from '../generated/graphql.js';
import type { Problem } from '../words/problems.js';
import type { DraftLine } from './draft.js';

/** Where saving stands. */
export type Saving =
  | { readonly state: 'loaded' | 'unsaved' | 'saving' | 'lost' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'conflict' | 'refused'; readonly problems: readonly Problem[] };

/** Sends a draft to the api; nothing comes back when the api could not be reached. */
export type Send = (input: SaveDemandDraftInput) => Promise<
  | {
      readonly draft: { readonly version: number; readonly savedAt: string | null } | null;
      readonly errors: readonly Problem[];
    }
  | undefined
>;

/** Keeps what is typed and saves it, one save at a time; typing goes on meanwhile and nothing typed is lost. */
export class DraftKeeper {
  private sent: readonly DraftLine[] | null;
  private busy: Promise<number | null> | null = null;

  constructor(
    private readonly campaignId: string,
    public lines: readonly DraftLine[],
    private readonly notation: DraftNotation,
    private version: number,
  ) {
    this.sent = version > 0 ? lines : null;
  }

  write(lines: readonly DraftLine[]): void {
    this.lines = lines;
  }

  /** Saves what was not saved yet; resolves with the version as saved, or null when that failed. */
  async flush(send: Send, tell: (saving: Saving) => void): Promise<number | null> {
    while (this.busy) await this.busy;
    if (this.sent === this.lines) return this.version;
    tell({ state: 'saving' });
    this.busy = this.save(send, tell).finally(() => {
      this.busy = null;
    });
    return this.busy;
  }

  private async save(send: Send, tell: (saving: Saving) => void): Promise<number | null> {
    const { lines, campaignId, notation, version } = this;
    const answer = await send({ campaignId, version, notation, lines: lines.map(asInput) });
    if (!answer) {
      tell({ state: 'lost' });
      return null;
    }
    if (answer.draft === null) {
      const conflict = answer.errors.some(({ code }) => code === 'CONFLICT');
      tell({ state: conflict ? 'conflict' : 'refused', problems: answer.errors });
      return null;
    }
    this.version = answer.draft.version;
    this.sent = lines;
    tell(
      this.lines === lines
        ? { state: 'saved', at: answer.draft.savedAt ?? new Date().toISOString() }
        : { state: 'unsaved' },
    );
    return this.version;
  }
}

const asInput = ({ quantities, answers, floor, openStandards, ...line }: DraftLine) => ({
  ...withoutType(line),
  floor: [...floor],
  openStandards: [...openStandards],
  quantities: quantities.map(withoutType),
  answers: answers.map(withoutType),
});

/** The cache marks objects with their type; the api does not take that back. */
const withoutType = <One extends object>(one: One): One =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== '__typename')) as One;
