import { ok, refused } from '@bundel/kernel';
import { Access, Acts, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { findLedCampaign } from '../demand-totals/led-campaign.js';
import { notFound, toErrors } from '../errors/error-union.js';
import { recomputeDemandTotalsJob } from './recompute-demand-totals.job.js';
import { RecomputeDemandTotalsPayload } from './recompute-demand-totals.payload.js';

@Resolver()
export class RecomputeDemandTotalsResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RecomputeDemandTotalsPayload, {
    description:
      'Counts the totals of a campaign from its lines again and compares them with the maintained ones.',
  })
  @Access.roles(['coordinator'])
  async recomputeDemandTotals(
    @Context() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar, description: 'Identity of the campaign.' })
    campaignId: string,
  ): Promise<RecomputeDemandTotalsPayload> {
    const member = context.actor as Member;
    const result = await this.acts.perform(context, { action: 'recomputeDemandTotals' }, async (tx) => {
      if ((await findLedCampaign(tx, campaignId)) === null)
        return refused(notFound('campaign', ['campaignId']));
      tx.about('campaign', campaignId);
      const job = { campaignId, cause: 'asked' as const, requestedBy: member.personId };
      return ok(await tx.enqueue(recomputeDemandTotalsJob, job));
    });
    return result.ok ? { jobId: result.value, errors: [] } : { jobId: null, errors: toErrors(result.errors) };
  }
}
