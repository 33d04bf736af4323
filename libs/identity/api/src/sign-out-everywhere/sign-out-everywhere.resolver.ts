import { ok } from '@bundel/kernel';
import { Access, Acts } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { SessionCookies } from '../session/session-cookies.js';
import { endSessions, liveSessionIds } from '../session/sessions.js';
import { responseOf, signedIn, type WebContext } from '../session/web-context.js';
import { SignOutEverywherePayload } from './sign-out-everywhere.payload.js';

@Resolver()
export class SignOutEverywhereResolver {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(SessionCookies) private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => SignOutEverywherePayload, {
    description: 'Ends every session of the person who asks, on all devices and at once.',
  })
  @Access.signedIn()
  async signOutEverywhere(@Context() context: WebContext): Promise<SignOutEverywherePayload> {
    const { personId } = signedIn(context);
    const result = await this.acts.perform(context, { action: 'signOutEverywhere' }, async (tx) => {
      const ended = await endSessions(tx, await liveSessionIds(tx, personId), 'signed-out-everywhere');
      tx.about('person', personId, { endedSessions: ended.length });
      return ok(ended.length);
    });
    this.cookies.clearSession(responseOf(context));
    return { endedSessions: result.ok ? result.value : null, errors: [] };
  }
}
