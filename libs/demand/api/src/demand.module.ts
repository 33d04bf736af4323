import { InboxModule } from '@bundel/inbox-api';
import { JobHandlers, JobSchedule } from '@bundel/platform';
import { Inject, Module } from '@nestjs/common';
import { CampaignParticipantsResolver } from './campaign-participants/campaign-participants.resolver.js';
import { CampaignResolver } from './campaign/campaign.resolver.js';
import { CampaignsResolver } from './campaigns/campaigns.resolver.js';
import { contractParts } from './running-contracts/contract-parts.js';
import { closeCampaigns, closeCampaignsJob } from './close-campaigns/close-campaigns.job.js';
import { CopyCampaignResolver } from './copy-campaign/copy-campaign.resolver.js';
import { CreateCampaignResolver } from './create-campaign/create-campaign.resolver.js';
import { DeclineInvitationResolver } from './decline-invitation/decline-invitation.resolver.js';
import { lineResolvers } from './line-resolvers.js';
import { DemandTasks } from './tasks/demand-tasks.js';
import { InvitableBodiesResolver } from './invite-bodies/invitable-bodies.resolver.js';
import { importParts } from './import/import-parts.js';
import { DemandImportUploadController } from './import-upload/upload.controller.js';
import { DemandDownloadController } from './demand-downloads/download.controller.js';
import { DemandLinesResolver } from './demand-lines/demand-lines.resolver.js';
import { DemandTotalRunsResolver } from './demand-total-runs/demand-total-runs.resolver.js';
import { DemandTotalsMovedResolver } from './demand-totals-moved/demand-totals-moved.resolver.js';
import { DemandTotalsResolver } from './demand-totals/demand-totals.resolver.js';
import {
  checkDemandTotals,
  checkDemandTotalsJob,
  recomputeDemandTotalsJob,
  runRecompute,
} from './recompute-demand-totals/recompute-demand-totals.job.js';
import { RecomputeDemandTotalsResolver } from './recompute-demand-totals/recompute-demand-totals.resolver.js';
import { InviteBodiesResolver } from './invite-bodies/invite-bodies.resolver.js';
import { MyInvitationsResolver } from './my-invitations/my-invitations.resolver.js';
import { OpenCampaignResolver } from './open-campaign/open-campaign.resolver.js';
import { RemindBodiesResolver } from './remind-bodies/remind-bodies.resolver.js';
import { RemoveInvitationResolver } from './remove-invitation/remove-invitation.resolver.js';
import { CampaignTasks } from './tasks/campaign-tasks.js';
import { tellBodies, tellBodiesJob } from './tell-bodies/tell-bodies.job.js';
import { UpdateCampaignResolver } from './update-campaign/update-campaign.resolver.js';

const campaignResolvers = [
  CampaignResolver,
  CampaignsResolver,
  MyInvitationsResolver,
  CampaignParticipantsResolver,
  CreateCampaignResolver,
  UpdateCampaignResolver,
  OpenCampaignResolver,
  CopyCampaignResolver,
  InviteBodiesResolver,
  InvitableBodiesResolver,
  RemindBodiesResolver,
  RemoveInvitationResolver,
  DeclineInvitationResolver,
];

const totalsResolvers = [
  DemandTotalsResolver,
  DemandLinesResolver,
  DemandTotalRunsResolver,
  DemandTotalsMovedResolver,
  RecomputeDemandTotalsResolver,
];

/** Calls for demand, what bodies need, and the totals that follow. */
@Module({
  imports: [InboxModule],
  controllers: [DemandImportUploadController, DemandDownloadController],
  providers: [
    CampaignTasks,
    DemandTasks,
    ...importParts,
    ...contractParts,
    ...campaignResolvers,
    ...lineResolvers,
    ...totalsResolvers,
  ],
})
export class DemandModule {
  constructor(@Inject(JobHandlers) handlers: JobHandlers, @Inject(JobSchedule) schedule: JobSchedule) {
    handlers.handle(recomputeDemandTotalsJob, ({ tx, payload }) => runRecompute(tx, payload));
    handlers.handle(checkDemandTotalsJob, ({ tx }) => checkDemandTotals(tx));
    schedule.schedule(checkDemandTotalsJob, { cron: '30 3 * * *' }, {});
    handlers.handle(closeCampaignsJob, ({ tx }) => closeCampaigns(tx));
    handlers.handle(tellBodiesJob, ({ tx, payload }) => tellBodies(tx, payload));
    schedule.schedule(closeCampaignsJob, { everyMs: 60_000 }, {});
  }
}
