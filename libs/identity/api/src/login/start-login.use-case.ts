import { Inject, Injectable } from '@nestjs/common';
import { Database, type Assurance, type Locale } from '@bundel/platform';
import { OpenIdClient } from '../openid/openid-client.js';
import { LoginAttempts } from './login-attempts.js';
import { safeReturnPath } from './return-path.js';

export interface LoginWish {
  readonly returnTo: unknown;
  readonly locale: Locale;
  readonly browserSecret: string;
  readonly invitationToken: unknown;
  /** Present when a live session asks for more assurance. */
  readonly stepUp?: { readonly sessionId: string; readonly level: Assurance };
}

/** Remembers the attempt and says where at the login service it continues. */
@Injectable()
export class StartLogin {
  private readonly attempts: LoginAttempts;

  constructor(
    @Inject(Database) database: Database,
    @Inject(OpenIdClient) private readonly provider: OpenIdClient,
  ) {
    this.attempts = new LoginAttempts(database);
  }

  async start(wish: LoginWish): Promise<URL> {
    const secrets = this.provider.newSecrets();
    const level = wish.stepUp?.level ?? null;
    const url = await this.provider.authorizationUrl({ secrets, locale: wish.locale, stepUpTo: level });
    await this.attempts.begin(secrets.state, wish.browserSecret, {
      nonce: secrets.nonce,
      codeVerifier: secrets.codeVerifier,
      returnTo: safeReturnPath(wish.returnTo),
      requiredAssurance: level,
      sessionId: wish.stepUp?.sessionId ?? null,
      invitationToken: invitationOf(wish.invitationToken),
    });
    return url;
  }
}

const invitationOf = (token: unknown): string | null =>
  typeof token === 'string' && /^[\w.~-]{16,200}$/.test(token) ? token : null;
