import { Access, Database, EventBus, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { findLedCampaign } from '../demand-totals/led-campaign.js';
import { demandTotalsTopic } from '../write-demand-lines/move-totals.js';
import { CampaignNews } from './campaign-news.js';

@ObjectType({ description: 'Totals of a campaign have moved; read them again.' })
export class DemandTotalsMoved {
  @Field(() => UuidScalar, { description: 'The campaign.' })
  campaignId!: string;
}

@Resolver()
export class DemandTotalsMovedResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventBus) private readonly bus: EventBus,
  ) {}

  @Subscription(() => DemandTotalsMoved, {
    description: 'Each time totals of a campaign that the own body leads move.',
  })
  @Access.roles(['coordinator', 'auditor'])
  demandTotalsMoved(
    @Context() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar, description: 'Identity of the campaign.' })
    campaignId: string,
  ): AsyncIterableIterator<{ readonly demandTotalsMoved: DemandTotalsMoved }> {
    return new CampaignNews(this.bus.subscribe(demandTotalsTopic), campaignId, () =>
      this.database.read(scopeOf(context.actor), async (tx) =>
        (await findLedCampaign(tx, campaignId)) === null ? null : { demandTotalsMoved: { campaignId } },
      ),
    );
  }
}
