import { DateTimeScalar, MoneyInput } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { TenderState } from '../tender/tender.enums.js';

@InputType({ description: 'Which tenders; what is left out does not narrow.' })
export class TenderFilter {
  @Field(() => [TenderState], { nullable: true, description: 'In these states.' })
  states?: TenderState[] | null;

  @Field(() => String, { nullable: true, description: 'CPV code or its first digits, at least two.' })
  cpv?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Place of performance: NUTS code; what lies below counts.',
  })
  region?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Maximum value at least.' })
  valueFrom?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Maximum value at most.' })
  valueUntil?: MoneyInput | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closes at or after this moment.' })
  closesFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closes before this moment.' })
  closesBefore?: Date | null;

  @Field(() => String, { nullable: true, description: 'Part of title or number, at most 100 characters.' })
  search?: string | null;
}
