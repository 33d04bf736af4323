import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandDraft, DraftLine } from '../demand-draft/demand-draft.types.js';
import { NumberNotation } from '../lines/line.enums.js';

@InputType({ description: 'The draft as it stands on the form.' })
export class SaveDemandDraftInput {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Version that was loaded; 0 when nothing was saved.' })
  version!: number;

  @Field(() => NumberNotation, { description: 'How its numbers are written.' })
  notation!: NumberNotation;

  @Field(() => [DraftLine], { description: 'All lines.' })
  lines!: DraftLine[];
}

export const SaveDemandDraftError = errorUnion('SaveDemandDraftError');

@ObjectType({ description: 'Outcome of saving a draft.' })
export class SaveDemandDraftPayload {
  @Field(() => DemandDraft, { nullable: true, description: 'The draft as it is now.' })
  draft!: DemandDraft | null;

  @Field(() => [SaveDemandDraftError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
