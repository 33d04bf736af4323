import {
  Access,
  Database,
  PageArgs,
  scopeOf,
  type Member,
  type Page,
  type RequestContext,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { MandateConnection, type Mandate } from './mandate.types.js';
import { listMandates } from './read-mandates.js';

@Resolver()
export class MandatesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => MandateConnection, { description: 'Mandates of the own body, the newest first.' })
  @Access.roles(['localAdministrator', 'mandateHolder', 'auditor'])
  mandates(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Page<Mandate>> {
    return this.database.read(scopeOf(context.actor), (tx) =>
      listMandates(tx, context.actor as Member, args),
    );
  }
}
