import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandImport } from '../import/demand-import.types.js';

export const CorrectDemandImportError = errorUnion('CorrectDemandImportError');

@ObjectType({ description: 'Outcome of repairing cells.' })
export class CorrectDemandImportPayload {
  @Field(() => DemandImport, { nullable: true, description: 'The import, which is now checked again.' })
  demandImport!: DemandImport | null;

  @Field(() => [CorrectDemandImportError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
