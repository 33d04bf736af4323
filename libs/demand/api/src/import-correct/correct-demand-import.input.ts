import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'One repaired cell.' })
export class DemandImportCellInput {
  @Field(() => Int, { description: 'Number of the row in the file.' })
  row!: number;

  @Field(() => String, { description: 'Letter of the column.' })
  column!: string;

  @Field(() => String, { description: 'What it must be.' })
  value!: string;
}

@InputType({ description: 'Cells to repair in an import; the uploaded file stays as it is.' })
export class CorrectDemandImportInput {
  @Field(() => UuidScalar, { description: 'The import.' })
  id!: string;

  @Field(() => [DemandImportCellInput], { description: 'At most 500 cells at a time.' })
  cells!: DemandImportCellInput[];
}
