import { Access, Acts, toUserErrors, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { MarkNotificationReadInput } from './mark-notification-read.input.js';
import { MarkNotificationReadPayload } from './mark-notification-read.payload.js';
import { markNotificationRead } from './mark-notification-read.use-case.js';

@Resolver()
export class MarkNotificationReadResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => MarkNotificationReadPayload, { description: 'Marks one own notification as read.' })
  @Access.signedIn()
  async markNotificationRead(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which notification.' }) input: MarkNotificationReadInput,
  ): Promise<MarkNotificationReadPayload> {
    const result = await this.acts.perform(context, { action: 'markNotificationRead' }, (tx) =>
      markNotificationRead(tx, input.notificationId),
    );
    if (result.ok) return { notification: result.value, errors: [] };
    return {
      notification: null,
      errors: toUserErrors(result.errors),
    };
  }
}
