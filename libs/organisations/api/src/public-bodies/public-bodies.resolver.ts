import { Access, Database, type Page } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { findPublicBody, listPublicBodies } from './list-public-bodies.js';
import { PublicBodiesArgs } from './public-bodies.args.js';
import { PublicBody, PublicBodyConnection } from './public-body.type.js';

@Resolver()
export class PublicBodiesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => PublicBodyConnection, { description: 'Public bodies that exist today, by name.' })
  @Access.public()
  publicBodies(@Args() args: PublicBodiesArgs): Promise<Page<PublicBody>> {
    return listPublicBodies(this.database, args);
  }

  @Query(() => PublicBody, { nullable: true, description: 'A public body by its code, also a former one.' })
  @Access.public()
  publicBody(
    @Args('code', { type: () => String, description: 'Code as the list gives it, for example "GM0193".' })
    code: string,
  ): Promise<PublicBody | null> {
    return findPublicBody(this.database, code);
  }
}
