import {
  Access,
  Database,
  decodeCursor,
  PageArgs,
  pageSize,
  systemScope,
  toPage,
  type Page,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { overseers } from '../overseers.policy.js';
import { listCheckpoints } from './audit-checkpoint-rows.js';
import { AuditCheckpointConnection, type AuditCheckpointType } from './audit-checkpoint.type.js';

@Resolver()
export class AuditCheckpointsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => AuditCheckpointConnection, {
    description: 'Signed checkpoints of the whole trail, newest first.',
  })
  @Access.roles(overseers)
  auditCheckpoints(@Args() page: PageArgs): Promise<Page<AuditCheckpointType>> {
    const size = pageSize(page);
    const before = page.after ? decodeCursor(page.after, ['number'])[0] : null;
    // Checkpoints belong to no organisation; only what names none is read.
    return this.database.read(systemScope('list checkpoints'), async (tx) => {
      const rows = await listCheckpoints(tx, { before, limit: size + 1 });
      const [all] = await tx.query<{ count: number }>(
        'select coalesce(max(number), 0)::int as count from audit_checkpoint',
      );
      return toPage(rows, size, all?.count ?? 0, (row) => [row.number]);
    });
  }
}
