import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { DemandImportChoice } from '../import/demand-import.types.js';

@InputType({ description: 'What to take over of an import.' })
export class ChooseDemandImportInput {
  @Field(() => UuidScalar, { description: 'The import.' })
  id!: string;

  @Field(() => DemandImportChoice, { description: 'Every row, or the right ones.' })
  choice!: DemandImportChoice;
}
