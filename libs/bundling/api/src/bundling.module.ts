import { InboxModule } from '@bundel/inbox-api';
import { JobHandlers } from '@bundel/platform';
import { Inject, Module } from '@nestjs/common';
import { BundleActs } from './bundle/bundle-acts.js';
import { BundleMutationsResolver } from './bundle/bundle-mutations.resolver.js';
import { BundleResolver } from './bundle/bundle.resolver.js';
import { BundleListsResolver } from './bundle-lists/bundle-lists.resolver.js';
import { BundleProposalsResolver } from './bundle-proposals/bundle-proposals.resolver.js';
import { BundlesResolver } from './bundles/bundles.resolver.js';
import { DivergenceResolver } from './divergence/divergence.resolver.js';
import { LotProposalsResolver } from './lot-proposals/lot-proposals.resolver.js';
import { BundleTasks } from './tasks/bundle-tasks.js';
import { tellParticipants, tellParticipantsJob } from './tell-participants/tell-participants.job.js';

/** Which demand fits together, and the bundles that are formed of it. */
@Module({
  imports: [InboxModule],
  providers: [
    DivergenceResolver,
    BundleProposalsResolver,
    LotProposalsResolver,
    BundleActs,
    BundleResolver,
    BundlesResolver,
    BundleListsResolver,
    BundleMutationsResolver,
    BundleTasks,
  ],
})
export class BundlingModule {
  constructor(@Inject(JobHandlers) handlers: JobHandlers) {
    handlers.handle(tellParticipantsJob, ({ tx, payload }) => tellParticipants(tx, payload));
  }
}
