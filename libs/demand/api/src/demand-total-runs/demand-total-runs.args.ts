import { ConnectionOf, PageArgs, UuidScalar } from '@bundel/platform';
import { ArgsType, Field } from '@nestjs/graphql';
import { DemandTotalRun } from '../demand-totals/demand-totals.types.js';

@ArgsType()
export class DemandTotalRunsArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;
}

export const DemandTotalRunConnection = ConnectionOf(DemandTotalRun, 'DemandTotalRunConnection');
