import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';

export enum InvitableKind {
  ministry = 'ministry',
  province = 'province',
  municipality = 'municipality',
  waterBoard = 'waterBoard',
  agency = 'agency',
  jointArrangement = 'jointArrangement',
}

registerEnumType(InvitableKind, {
  name: 'InvitableKind',
  description: 'Sort of public body that can be invited.',
  valuesMap: {
    ministry: { description: 'Ministry of the State.' },
    province: { description: 'Province.' },
    municipality: { description: 'Municipality.' },
    waterBoard: { description: 'Water board.' },
    agency: { description: 'Agency of the State.' },
    jointArrangement: { description: 'Body that several bodies set up together.' },
  },
});

@InputType({
  description: 'Which public bodies: those that meet every condition given, and those picked by hand.',
})
export class BodySelection {
  @Field(() => [InvitableKind], { nullable: true, description: 'Of these sorts.' })
  kinds?: InvitableKind[] | null;

  @Field(() => [String], { nullable: true, description: 'In the provinces with these codes.' })
  provinces?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'With at least this many inhabitants.' })
  populationFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'With at most this many inhabitants.' })
  populationTo?: number | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Picked by hand, whatever the conditions.' })
  organisationIds?: string[] | null;
}
