import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { DemandLine } from '../demand-line/demand-line.types.js';
import { findDemandLine } from '../demand-line/read-demand-lines.js';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import { closedCall } from '../lines/call-for-line.js';
import { changeLine, endPledgeOf, lineToChange } from '../lines/line-to-change.js';
import type { WithdrawDemandLineInput } from './withdraw-demand-line.types.js';

/** Takes a line out of the totals until it is submitted again. A body without lines is answering again. */
export async function withdrawDemandLine(
  tx: ActTx,
  member: Member,
  input: WithdrawDemandLineInput,
): Promise<Result<DemandLine, Refusal>> {
  tx.about('demandLine', input.lineId);
  const line = await lineToChange(tx, member, input.lineId);
  if (line === null) return refused(notFound('line', ['lineId']));
  if (!line.callIsOpen) return refused(closedCall);
  if (line.state === 'withdrawn' || line.revision !== input.revision)
    return refused({ ...changedMeanwhile, path: ['revision'] });
  await endPledgeOf(tx, line.id, 'line.withdrawn');
  const commitment = line.commitment === 'pledge' ? 'estimate' : line.commitment;
  await changeLine(tx, member, line, { state: 'withdrawn', commitment, act: 'withdrawn' });
  await tx.query(
    `update campaign_participant set state = 'answering' where campaign_id = $1 and organisation_id = $2
       and state = 'answered' and not exists (select 1 from demand_line l
         where l.campaign_id = $1 and l.organisation_id = $2 and l.state = 'submitted')`,
    [line.campaignId, member.organisationId],
  );
  return ok((await findDemandLine(tx, line.id)) as DemandLine);
}
