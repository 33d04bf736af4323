import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { TenderProcedure } from '../tender/tender.enums.js';

@InputType({ description: 'Of which bundle a tender is made.' })
export class CreateTenderInput {
  @Field(() => UuidScalar, { description: 'A bundle of the own body that is in sign-off or signed.' })
  bundleId!: string;

  @Field(() => TenderProcedure, { description: 'How the market is asked.' })
  procedure!: TenderProcedure;
}
