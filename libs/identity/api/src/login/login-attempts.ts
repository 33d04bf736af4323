import { systemScope, type Assurance, type Database } from '@bundel/platform';
import { lifetimes } from '../identity-settings.js';
import { hashOf } from '../session/secret.js';
import { LoginRefused } from './login-refusal.js';

/** What must be remembered between leaving for the login service and coming back. */
export interface LoginAttempt {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly requiredAssurance: Assurance | null;
  readonly sessionId: string | null;
  readonly invitationToken: string | null;
}

interface TakenRow extends LoginAttempt {
  readonly verdict: 'usable' | 'other-browser' | 'used' | 'expired';
}

/** Unfinished logins, each bound to one browser and usable once. */
export class LoginAttempts {
  constructor(private readonly database: Database) {}

  async begin(state: string, browserSecret: string, attempt: LoginAttempt): Promise<void> {
    await this.database.transaction(systemScope('start a login'), (tx) =>
      tx.query(
        `insert into login_attempt (state_hash, browser_hash, nonce, code_verifier, return_to, required_assurance,
           session_id, invitation_token, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + make_interval(mins => $9))`,
        [
          hashOf(state),
          hashOf(browserSecret),
          attempt.nonce,
          attempt.codeVerifier,
          attempt.returnTo,
          attempt.requiredAssurance,
          attempt.sessionId,
          attempt.invitationToken,
          lifetimes.loginAttemptMinutes,
        ],
      ),
    );
  }

  /**
   * Takes an attempt so that nobody can take it again, also when what follows fails.
   * @throws LoginRefused when it is unknown, of another browser, used before or too old.
   */
  async take(state: string, browserSecret: string): Promise<LoginAttempt> {
    const rows = await this.database.transaction(systemScope('finish a login'), async (tx) => {
      const found = await tx.query<TakenRow>(
        `select nonce, code_verifier as "codeVerifier", return_to as "returnTo", session_id as "sessionId",
           required_assurance as "requiredAssurance", invitation_token as "invitationToken",
           case when browser_hash <> $2 then 'other-browser' when used_at is not null then 'used'
                when expires_at <= clock_timestamp() then 'expired' else 'usable' end as verdict
         from login_attempt where state_hash = $1 for update`,
        [hashOf(state), hashOf(browserSecret)],
      );
      if (found[0]?.verdict === 'usable') {
        await tx.query(
          `update login_attempt set used_at = clock_timestamp(), code_verifier = '', nonce = '', invitation_token = null
           where state_hash = $1`,
          [hashOf(state)],
        );
      }
      return found;
    });
    return usable(rows[0]);
  }
}

function usable(row: TakenRow | undefined): LoginAttempt {
  switch (row?.verdict) {
    case 'usable':
      return row;
    case 'other-browser':
      throw new LoginRefused('OTHER_BROWSER');
    case 'used':
      throw new LoginRefused('ALREADY_USED');
    case 'expired':
      throw new LoginRefused('ATTEMPT_EXPIRED');
    case undefined:
      throw new LoginRefused('STATE_UNKNOWN');
  }
}
