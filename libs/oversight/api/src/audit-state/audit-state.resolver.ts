import { Access, Database, scopeOf, systemScope, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { listCheckpoints } from '../audit-checkpoints/audit-checkpoint-rows.js';
import { overseers } from '../overseers.policy.js';
import { readSealedLength } from './audit-state-rows.js';
import { AuditState } from './audit-state.type.js';

@Resolver()
export class AuditStateResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => AuditState, { description: "How far the acting organisation's trail is sealed." })
  @Access.roles(overseers)
  async auditState(@Context() context: RequestContext): Promise<AuditState> {
    const lengths = await this.database.read(scopeOf(context.actor), readSealedLength);
    // Checkpoints belong to no organisation; only what names none is read.
    const [lastCheckpoint] = await this.database.read(systemScope('read the last checkpoint'), (tx) =>
      listCheckpoints(tx, { before: null, limit: 1 }),
    );
    return {
      lastCheckpoint: lastCheckpoint ?? null,
      rows: lengths.rows,
      unsealedRows: Math.max(0, lengths.rows - lengths.sealed),
    };
  }
}
