import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandImport } from '../import/demand-import.types.js';

export const ChooseDemandImportError = errorUnion('ChooseDemandImportError');

@ObjectType({ description: 'Outcome of choosing what to take over.' })
export class ChooseDemandImportPayload {
  @Field(() => DemandImport, { nullable: true, description: 'The import, which is now being written.' })
  demandImport!: DemandImport | null;

  @Field(() => [ChooseDemandImportError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
