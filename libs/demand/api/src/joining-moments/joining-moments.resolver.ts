import { Access, Database, scopeOf, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { JoiningMoments, JoiningMomentsArgs } from './joining-moments.types.js';
import { readJoiningMoments } from './read-joining-moments.js';

@Resolver()
export class JoiningMomentsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => JoiningMoments, {
    description: 'When the shared contracts of all bodies end, and campaigns that suit many of them.',
  })
  @Access.roles(['coordinator'])
  joiningMoments(
    @Context() context: RequestContext,
    @Args() args: JoiningMomentsArgs,
  ): Promise<JoiningMoments> {
    return this.database.read(scopeOf(context.actor as Member), (tx) => readJoiningMoments(tx, args));
  }
}
