import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

const flags = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/**
 * The two cookies of the portal. `__Host-`: browsers accept them only with Secure, without Domain and for the whole host,
 * so no sibling can plant them. Their name is a setting, because cookies do not know ports and several copies of the
 * portal may run on one machine.
 */
export class SessionCookies {
  private readonly login: string;

  constructor(private readonly session: string) {
    this.login = `${session}-login`;
  }

  readSession(request: IncomingMessage): string | undefined {
    return read(request, this.session);
  }

  setSession(response: Response, secret: string): void {
    response.cookie(this.session, secret, flags);
  }

  clearSession(response: Response): void {
    response.clearCookie(this.session, flags);
  }

  /** Ties an unfinished login to the browser that started it. */
  readLogin(request: IncomingMessage): string | undefined {
    return read(request, this.login);
  }

  setLogin(response: Response, secret: string, minutes: number): void {
    response.cookie(this.login, secret, { ...flags, maxAge: minutes * 60_000 });
  }
}

/** Value of a cookie; the first wins, and nothing is decoded because our values need no encoding. */
function read(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
