import { Access, Database, scopeOf, UuidScalar, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DemandLine } from './demand-line.types.js';
import { findDemandLine } from './read-demand-lines.js';

/** Who may read lines; whose lines that are is judged by row security. */
export const lineReaders = [
  'demandOfficer',
  'mandateHolder',
  'contractManager',
  'coordinator',
  'auditor',
  'localAdministrator',
];

@Resolver()
export class DemandLineResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandLine, {
    nullable: true,
    description: 'One line, of the own body or of a call that it leads.',
  })
  @Access.roles(lineReaders)
  demandLine(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the line.' }) id: string,
  ): Promise<DemandLine | null> {
    return this.database.read(scopeOf(context.actor), (tx) => findDemandLine(tx, id));
  }
}
