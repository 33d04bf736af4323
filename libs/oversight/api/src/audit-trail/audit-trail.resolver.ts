import {
  Access,
  Database,
  decodeCursor,
  PageArgs,
  pageSize,
  scopeOf,
  toPage,
  type Page,
  type RequestContext,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { overseers } from '../overseers.policy.js';
import { AuditEntryConnection, type AuditEntryType } from './audit-entry.type.js';
import { countAuditEntries, listAuditEntries } from './audit-trail-rows.js';
import { AuditTrailFilter } from './audit-trail.args.js';

@Resolver()
export class AuditTrailResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => AuditEntryConnection, { description: "The acting organisation's own trail, newest first." })
  @Access.roles(overseers)
  auditTrail(
    @Context() context: RequestContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AuditTrailFilter, nullable: true, description: 'Which rows.' })
    filter: AuditTrailFilter | null,
  ): Promise<Page<AuditEntryType>> {
    const size = pageSize(page);
    const before = page.after ? decodeCursor(page.after, ['number'])[0] : null;
    return this.database.read(scopeOf(context.actor), async (tx) => {
      const rows = await listAuditEntries(tx, filter ?? {}, { before, limit: size + 1 });
      return toPage(rows, size, await countAuditEntries(tx, filter ?? {}), (row) => [row.number]);
    });
  }
}
