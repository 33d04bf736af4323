import { Access, Database, scopeOf, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Bundle } from './bundle.types.js';
import { bundleReaders } from './bundle-readers.js';
import { readBundle } from './read-bundle.js';

@Resolver()
export class BundleResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => Bundle, {
    nullable: true,
    description:
      'A bundle that the own body leads, takes part in, or that is open to objections of the market.',
  })
  @Access.roles(bundleReaders)
  bundle(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the bundle.' }) id: string,
  ): Promise<Bundle | null> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => readBundle(tx, id, member));
  }
}
