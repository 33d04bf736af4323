import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Database, systemScope, type Actor, type ActorResolver } from '@bundel/platform';
import { PERSON_DIRECTORY, type PersonDirectory } from '../person-directory.js';
import { actorOfSession } from './actor-of-session.js';
import { SessionCookies } from './session-cookies.js';
import { useSession } from './sessions.js';

/** Tells the platform who a request or a WebSocket upgrade comes from, by the session cookie alone. */
@Injectable()
export class SessionActorResolver implements ActorResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SessionCookies) readonly cookies: SessionCookies,
    @Inject(PERSON_DIRECTORY) private readonly people: PersonDirectory,
  ) {}

  async resolveActor(request: IncomingMessage): Promise<Actor | null> {
    const secret = this.cookies.readSession(request);
    if (secret === undefined || !/^[\w-]{43}$/.test(secret)) return null;
    return this.database.transaction(systemScope('find out who asks'), async (tx) => {
      const session = await useSession(tx, secret);
      return session && actorOfSession(tx, this.people, session);
    });
  }
}
