import { ok, refused, type Result } from '@bundel/kernel';
import { refusal, tidyParagraph } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { DemandLine } from '../demand-line/demand-line.types.js';
import { findDemandLine } from '../demand-line/read-demand-lines.js';
import { notFound } from '../errors/error-union.js';
import { closedCall } from '../lines/call-for-line.js';
import { changeLine, endPledgeOf, lineToChange } from '../lines/line-to-change.js';
import type { EndPledgeInput } from './end-pledge.types.js';

const longest = 1_000;

const unclear = refusal(
  'pledge.reason',
  ['reason'],
  'The reason is missing or too long.',
  `Say why in at most ${longest} characters.`,
);

const notPledged = refusal(
  'pledge.none',
  ['lineId'],
  'This line is not pledged.',
  'Nothing needs to be done.',
);

/** A mandate holder takes a pledge back while the call is open; the line is an estimate again. */
export async function endPledge(
  tx: ActTx,
  member: Member,
  input: EndPledgeInput,
): Promise<Result<DemandLine, Refusal>> {
  tx.about('demandLine', input.lineId);
  const reason = tidyParagraph(input.reason);
  const line = await lineToChange(tx, member, input.lineId);
  if (line === null) return refused(notFound('line', ['lineId']));
  if (!line.callIsOpen) return refused(closedCall);
  if (line.commitment !== 'pledge') return refused(notPledged);
  if (reason === '' || reason.length > longest) return refused(unclear);
  await endPledgeOf(tx, line.id, reason);
  await changeLine(tx, member, line, { state: 'submitted', commitment: 'estimate', act: 'pledgeEnded' });
  return ok((await findDemandLine(tx, line.id)) as DemandLine);
}
