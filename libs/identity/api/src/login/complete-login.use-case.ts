import { Inject, Injectable } from '@nestjs/common';
import {
  appendAudit,
  CONFIG,
  Database,
  systemScope,
  type Actor,
  type AuditOrigin,
  type Config,
  type Tx,
} from '@bundel/platform';
import { OpenIdClient, type ExchangedLogin } from '../openid/openid-client.js';
import { PERSON_DIRECTORY, type PersonDirectory } from '../person-directory.js';
import { actorOfSession } from '../session/actor-of-session.js';
import { sealText, type SealedText } from '../session/sealed-text.js';
import { lockLiveSession, openSession, renewSession, type OpenedSession } from '../session/sessions.js';
import { identifyPerson } from './identify-person.js';
import { LoginAttempts, type LoginAttempt } from './login-attempts.js';
import { LoginRefused } from './login-refusal.js';
import { recordAcceptance } from './record-acceptance.js';

export interface LoginAnswer {
  /** Everything the login service put in the address. */
  readonly query: URLSearchParams;
  readonly browserSecret: string;
  readonly userAgent: string;
  readonly who: AuditOrigin;
}

export interface CompletedLogin {
  readonly returnTo: string;
  readonly sessionSecret: string;
}

/** Someone comes back from the login service: checks everything, then opens a session or raises one. */
@Injectable()
export class CompleteLogin {
  private readonly attempts: LoginAttempts;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OpenIdClient) private readonly provider: OpenIdClient,
    @Inject(PERSON_DIRECTORY) private readonly people: PersonDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.attempts = new LoginAttempts(database);
  }

  /** @throws LoginRefused when anything is not as it must be; nothing but the used attempt was written then. */
  async complete(answer: LoginAnswer): Promise<CompletedLogin> {
    const { query } = answer;
    const state = query.get('state') ?? '';
    const attempt = await this.attempts.take(state, answer.browserSecret);
    try {
      const login = await this.provider.exchange(query, { state, ...attempt }, attempt.requiredAssurance);
      const session =
        attempt.sessionId === null
          ? await this.signIn(answer, attempt, login)
          : await this.stepUp(answer, attempt.sessionId, login);
      return { returnTo: attempt.returnTo, sessionSecret: session.secret };
    } catch (error) {
      if (error instanceof LoginRefused) error.action = attempt.sessionId === null ? 'signIn' : 'stepUp';
      throw error;
    }
  }

  private signIn(answer: LoginAnswer, attempt: LoginAttempt, login: ExchangedLogin): Promise<OpenedSession> {
    return this.database.transaction(systemScope('sign in'), async (tx) => {
      const { personId, accepted } = await identifyPerson(tx, this.people, login, attempt.invitationToken);
      if (accepted !== null) await recordAcceptance(tx, answer.who, accepted, login.facts.assurance);
      const memberships = await this.people.listMemberships(tx, personId);
      const only = memberships.length === 1 ? memberships[0] : undefined;
      const { assurance } = login.facts;
      const membershipId = only?.id ?? null;
      const opened = await openSession(tx, {
        personId,
        membershipId,
        assurance,
        idToken: this.sealed(login),
        userAgent: answer.userAgent,
      });
      const actor = await actorOfSession(tx, this.people, {
        id: opened.id,
        personId,
        membershipId,
        assurance,
      });
      await this.record(tx, { ...answer.who, actor }, 'signIn', opened.id, assurance);
      return opened;
    });
  }

  private stepUp(answer: LoginAnswer, sessionId: string, login: ExchangedLogin): Promise<OpenedSession> {
    return this.database.transaction(systemScope('step up'), async (tx) => {
      const session = await lockLiveSession(tx, sessionId);
      if (session === null) throw new LoginRefused('SESSION_ENDED');
      const person = await this.people.findPersonByIdentity(tx, login.issuer, login.facts.subject);
      if (person?.id !== session.personId) throw new LoginRefused('OTHER_PERSON');
      const { assurance } = login.facts;
      const opened = await renewSession(tx, sessionId, { assurance, idToken: this.sealed(login) });
      if (opened === null) throw new LoginRefused('SESSION_ENDED');
      const actor = await actorOfSession(tx, this.people, { ...session, id: opened.id, assurance });
      await this.record(tx, { ...answer.who, actor }, 'stepUp', opened.id, assurance);
      return opened;
    });
  }

  /** The token is kept for logging out at the login service only; the database never sees it in clear. */
  private sealed(login: ExchangedLogin): SealedText {
    return sealText(login.idToken, this.config.SESSION_SECRET);
  }

  private record(
    tx: Tx,
    who: AuditOrigin & { readonly actor: Actor | null },
    action: string,
    sessionId: string,
    assurance: string,
  ): Promise<void> {
    const issuer = new URL(this.config.OIDC_ISSUER ?? 'urn:none').host;
    return appendAudit(tx, who, {
      action,
      result: 'done',
      objectType: 'session',
      objectId: sessionId,
      details: { assurance, issuer },
    });
  }
}
