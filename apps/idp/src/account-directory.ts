import { createHash } from 'node:crypto';
import type { Account, AccountClaims } from 'oidc-provider';
import type { AssuranceLevel } from './assurance-level.js';
import type { IdpPersona } from './idp-config.js';

/** What this provider says about a person. */
export interface KnownAccount {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly highestAssurance: AssuranceLevel;
  readonly organisationId?: string | undefined;
}

/** The demo persons plus everyone who logged in as "another person" since the start. */
export class AccountDirectory {
  private readonly accounts = new Map<string, KnownAccount>();

  constructor(personas: readonly IdpPersona[]) {
    for (const persona of personas) this.accounts.set(persona.subject, persona);
  }

  find(subject: string): KnownAccount | undefined {
    return this.accounts.get(subject);
  }

  /** Adds someone who is not a demo person; the same e-mail address always gives the same subject. */
  admitGuest(name: string, email: string): KnownAccount {
    const digest = createHash('sha256').update(email.trim().toLowerCase()).digest('hex');
    const subject = `guest-${digest.slice(0, 32)}`;
    const guest: KnownAccount = { subject, name, email, highestAssurance: 'high' };
    this.accounts.set(subject, guest);
    return guest;
  }
}

/** The account as oidc-provider wants it. */
export function toProviderAccount(known: KnownAccount): Account {
  return {
    accountId: known.subject,
    claims: (): AccountClaims => ({
      sub: known.subject,
      name: known.name,
      email: known.email,
      email_verified: true,
      ...(known.organisationId ? { organisation: known.organisationId } : {}),
    }),
  };
}
