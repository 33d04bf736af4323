import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { DemandDraft } from '../demand-draft/demand-draft.types.js';
import { findSavedDraft, MAX_DRAFT_LINES, readDemandDraft } from '../demand-draft/read-demand-draft.js';
import { notFound } from '../errors/error-union.js';
import { closedCall, findAnsweredCall, lockDemand } from '../lines/call-for-line.js';
import type { SaveDemandDraftInput } from './save-demand-draft.types.js';

/** Largest draft in characters of text. */
export const MAX_DRAFT_LENGTH = 1_000_000;

const tooLarge: Refusal = {
  code: 'draft.size',
  message: 'The draft is too large for the form.',
  path: ['lines'],
  remedy: `Use at most ${MAX_DRAFT_LINES} lines, or hand in the demand as a file.`,
};

const savedByOther = (who: string | null, when: Date): Refusal => ({
  code: 'CONFLICT',
  message: `${who ?? 'Someone'} saved this draft at ${when.toISOString()}.`,
  path: ['version'],
  remedy: 'Load the draft again and repeat your change.',
});

/** What PostgreSQL cannot store as text. */
const storable = (text: string): string =>
  text.replaceAll('\\u0000', ' ').replace(/\\ud[89a-f][0-9a-f]{2}/gi, ' ');

/** Keeps what is on the form, right or not. The first save says that the body is answering. */
export async function saveDemandDraft(
  tx: ActTx,
  member: Member,
  input: SaveDemandDraftInput,
): Promise<Result<DemandDraft, Refusal>> {
  tx.about('campaign', input.campaignId);
  const call = await findAnsweredCall(tx, input.campaignId, member.organisationId);
  if (call === null) return refused(notFound('call', ['campaignId']));
  if (!call.isOpen) return refused(closedCall);
  const content = storable(JSON.stringify({ notation: input.notation, lines: input.lines }));
  if (input.lines.length > MAX_DRAFT_LINES || content.length > MAX_DRAFT_LENGTH) return refused(tooLarge);
  await lockDemand(tx, call.id, member.organisationId);
  const saved = await findSavedDraft(tx, call.id, member.organisationId);
  if ((saved?.version ?? 0) !== input.version)
    return refused(
      saved === null
        ? { ...savedByOther(null, await tx.now()), message: 'This draft was submitted.' }
        : savedByOther(saved.savedBy, saved.savedAt),
    );
  await tx.query(
    `insert into demand_draft (campaign_id, organisation_id, content, saved_by) values ($1, $2, $3, $4)
     on conflict (campaign_id, organisation_id) do update set content = excluded.content,
       version = demand_draft.version + 1, saved_by = excluded.saved_by, saved_at = clock_timestamp()`,
    [call.id, member.organisationId, content, member.personId],
  );
  await tx.query(
    `update campaign_participant set state = 'answering'
     where campaign_id = $1 and organisation_id = $2 and state in ('invited', 'declined')`,
    [call.id, member.organisationId],
  );
  return ok((await readDemandDraft(tx, member, call.id)) as DemandDraft);
}
