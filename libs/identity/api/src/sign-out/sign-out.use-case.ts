import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, CONFIG, Database, systemScope, type AuditOrigin, type Config } from '@bundel/platform';
import { OpenIdClient } from '../openid/openid-client.js';
import { openSealedText } from '../session/sealed-text.js';
import { endSessions, lockLiveSession } from '../session/sessions.js';

/** Ends this session at once, and says where to end the one at the login service. */
@Injectable()
export class SignOut {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OpenIdClient) private readonly provider: OpenIdClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the address to go on to: the login service, or the start page when nobody was signed in. */
  async signOut(who: AuditOrigin): Promise<string> {
    const sessionId = who.actor?.sessionId;
    if (sessionId === undefined) return '/';
    const sealed = await this.database.transaction(systemScope('sign out'), async (tx) => {
      const session = await lockLiveSession(tx, sessionId);
      await endSessions(tx, [sessionId], 'signed-out');
      await appendAudit(tx, who, {
        action: 'signOut',
        result: 'done',
        objectType: 'session',
        objectId: sessionId,
      });
      return session?.idToken ?? null;
    });
    const idToken = sealed === null ? null : openSealedText(sealed, this.config.SESSION_SECRET);
    const url = await this.provider.endSessionUrl(idToken);
    return url?.href ?? '/';
  }
}
