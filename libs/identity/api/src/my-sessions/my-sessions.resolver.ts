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
import { isLive } from '../session/sessions.js';
import { signedIn } from '../session/web-context.js';
import { SessionConnection, type SessionType } from './session.type.js';

@Resolver()
export class MySessionsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => SessionConnection, { description: 'Where the person who asks is signed in, newest first.' })
  @Access.signedIn()
  mySessions(@Context() context: RequestContext, @Args() page: PageArgs): Promise<Page<SessionType>> {
    const { personId, sessionId } = signedIn(context);
    const size = pageSize(page);
    const before = page.after ? decodeCursor(page.after, ['uuid'])[0] : null;
    return this.database.read(scopeOf(context.actor), async (tx) => {
      const rows = await tx.query<SessionType>(
        `select id, created_at as "signedInAt", last_seen_at as "lastSeenAt", ends_at as "endsAt", assurance,
           id = $2 as "isCurrent"
         from session where person_id = $1 and ${isLive} and ($3::uuid is null or id < $3)
         order by id desc limit $4`,
        [personId, sessionId, before, size + 1],
      );
      const counted = await tx.query<{ count: number }>(
        `select count(*)::int as count from session where person_id = $1 and ${isLive}`,
        [personId],
      );
      return toPage(rows, size, counted[0]?.count ?? 0, (row) => [row.id]);
    });
  }
}
