import { Access, Database, EventBus, scopeOf, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { countNotifications, findNotification } from '../notifications/notification-rows.js';
import { notificationTopic } from '../notify/notify.js';
import { NotificationAdded } from './notification-added.type.js';
import { OwnNews } from './own-news.js';

@Resolver()
export class NotificationAddedResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventBus) private readonly bus: EventBus,
  ) {}

  @Subscription(() => NotificationAdded, {
    description: 'Whatever the person who listens is told from now on.',
  })
  @Access.signedIn()
  notificationAdded(
    @Context() context: RequestContext,
  ): AsyncIterableIterator<{ readonly notificationAdded: NotificationAdded }> {
    const actor = context.actor as Actor;
    return new OwnNews(this.bus.subscribe(notificationTopic), actor.personId, (notificationId) =>
      this.database.read(scopeOf(actor), async (tx) => ({
        notificationAdded: {
          notification: notificationId === null ? null : await findNotification(tx, notificationId),
          unreadCount: await countNotifications(tx, true),
        },
      })),
    );
  }
}
