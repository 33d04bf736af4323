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
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { countNotifications, listNotifications } from './notification-rows.js';
import { NotificationConnection, type NotificationType } from './notification.type.js';

@Resolver()
export class NotificationsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => NotificationConnection, { description: 'What the person who asks was told, newest first.' })
  @Access.signedIn()
  notifications(
    @Context() context: RequestContext,
    @Args() page: PageArgs,
    @Args('unreadOnly', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Leave out what was read.',
    })
    unreadOnly: boolean,
  ): Promise<Page<NotificationType>> {
    const size = pageSize(page);
    const before = page.after ? decodeCursor(page.after, ['uuid'])[0] : null;
    return this.database.read(scopeOf(context.actor), async (tx) => {
      const rows = await listNotifications(tx, { unreadOnly, before, limit: size + 1 });
      return toPage(rows, size, await countNotifications(tx, unreadOnly), (row) => [row.id]);
    });
  }

  @Query(() => Int, { description: 'How many notifications the person who asks has not read.' })
  @Access.signedIn()
  unreadNotificationCount(@Context() context: RequestContext): Promise<number> {
    return this.database.read(scopeOf(context.actor), (tx) => countNotifications(tx, true));
  }
}
