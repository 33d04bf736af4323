import { PageArgs } from '@bundel/platform';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PublicBodyKind } from './public-body.type.js';

@InputType({ description: 'Which public bodies; what is left out does not narrow.' })
export class PublicBodyFilter {
  @Field(() => [PublicBodyKind], { nullable: true, description: 'Of these sorts.' })
  kinds?: PublicBodyKind[] | null;

  @Field(() => String, { nullable: true, description: 'In the province with this code.' })
  province?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or the code; accents do not matter.',
  })
  search?: string | null;
}

@ArgsType()
export class PublicBodiesArgs extends PageArgs {
  @Field(() => PublicBodyFilter, { nullable: true, description: 'Which bodies; all when left out.' })
  filter?: PublicBodyFilter | null;
}
