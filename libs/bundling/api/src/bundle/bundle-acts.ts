import { ok, type Result } from '@bundel/kernel';
import {
  Acts,
  Database,
  scopeOf,
  type ActTx,
  type Member,
  type Refusal,
  type RequestContext,
  type RowScope,
} from '@bundel/platform';
import { Inject, Injectable } from '@nestjs/common';
import { toBundlePayload, type BundlePayload } from './bundle.payload.js';
import { readBundle } from './read-bundle.js';

/** Performs an act on a bundle and answers the bundle as its reader may know it afterwards. */
@Injectable()
export class BundleActs {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The work answers the id of the bundle. */
  async perform(
    context: RequestContext,
    action: string,
    work: (tx: ActTx, member: Member) => Promise<Result<string, Refusal>>,
    scope?: RowScope,
  ): Promise<BundlePayload> {
    const member = context.actor as Member;
    const act = scope === undefined ? { action } : { action, scope };
    const result = await this.acts.perform(context, act, (tx) => work(tx, member));
    if (!result.ok) return toBundlePayload(result, context.locale);
    const bundle = await this.database.read(scopeOf(member), (tx) => readBundle(tx, result.value, member));
    return toBundlePayload(ok(bundle), context.locale);
  }
}
