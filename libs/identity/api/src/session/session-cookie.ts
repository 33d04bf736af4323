import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

/** `__Host-`: browsers accept it only with Secure, without Domain and for the whole host, so no sibling can plant it. */
export const sessionCookie = '__Host-bundel';
/** Ties unfinished logins to the browser that started them. */
export const loginCookie = '__Host-bundel-login';

const flags = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** Value of a cookie; the first wins, and nothing is decoded because our values need no encoding. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

export function setSessionCookie(response: Response, secret: string): void {
  response.cookie(sessionCookie, secret, flags);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(sessionCookie, flags);
}

export function setLoginCookie(response: Response, secret: string, minutes: number): void {
  response.cookie(loginCookie, secret, { ...flags, maxAge: minutes * 60_000 });
}
