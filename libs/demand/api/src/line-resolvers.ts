import { DemandDraftResolver } from './demand-draft/demand-draft.resolver.js';
import { DemandLineResolver } from './demand-line/demand-line.resolver.js';
import { EndMandateResolver } from './end-mandate/end-mandate.resolver.js';
import { EndPledgeResolver } from './end-pledge/end-pledge.resolver.js';
import { GiveMandateResolver } from './give-mandate/give-mandate.resolver.js';
import { MandatesResolver } from './mandates/mandates.resolver.js';
import { MyDemandLinesResolver } from './my-demand-lines/my-demand-lines.resolver.js';
import { SaveDemandDraftResolver } from './save-demand-draft/save-demand-draft.resolver.js';
import { SignPledgeResolver } from './sign-pledge/sign-pledge.resolver.js';
import { DemandReceiptResolver } from './submit-demand/demand-receipt.resolver.js';
import { SubmitDemandResolver } from './submit-demand/submit-demand.resolver.js';
import { WithdrawDemandLineResolver } from './withdraw-demand-line/withdraw-demand-line.resolver.js';

/** What a body does with its own demand. */
export const lineResolvers = [
  DemandDraftResolver,
  SaveDemandDraftResolver,
  SubmitDemandResolver,
  DemandReceiptResolver,
  DemandLineResolver,
  MyDemandLinesResolver,
  WithdrawDemandLineResolver,
  SignPledgeResolver,
  EndPledgeResolver,
  MandatesResolver,
  GiveMandateResolver,
  EndMandateResolver,
];
