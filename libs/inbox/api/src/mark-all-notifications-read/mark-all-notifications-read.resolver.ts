import { Access, Acts, toUserErrors, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { MarkAllNotificationsReadPayload } from './mark-all-notifications-read.payload.js';
import { markAllNotificationsRead } from './mark-all-notifications-read.use-case.js';

@Resolver()
export class MarkAllNotificationsReadResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => MarkAllNotificationsReadPayload, { description: 'Marks all own notifications as read.' })
  @Access.signedIn()
  async markAllNotificationsRead(
    @Context() context: RequestContext,
  ): Promise<MarkAllNotificationsReadPayload> {
    const { personId } = context.actor as Actor;
    const result = await this.acts.perform(context, { action: 'markAllNotificationsRead' }, (tx) =>
      markAllNotificationsRead(tx, personId),
    );
    if (result.ok) return { marked: result.value, errors: [] };
    return {
      marked: null,
      errors: toUserErrors(result.errors),
    };
  }
}
