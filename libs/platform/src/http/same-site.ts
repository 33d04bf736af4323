import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/**
 * Cross-site requests do not reach GraphQL: browsers say where a request comes from (Fetch Metadata, Origin),
 * and what does not come from the portal itself is refused. A request that passed is marked as checked for Apollo's
 * own CSRF protection, which stays on and judges requests that carry a cookie but say nothing of their origin.
 */
export function sameSiteOnly(publicUrl: string) {
  const own = new URL(publicUrl).host;
  return (request: Request, response: Response, next: NextFunction): void => {
    const verdict = judge(request, own);
    if (verdict === 'refuse') {
      response.status(403).json({
        errors: [{ message: 'Requests from another site are refused.', extensions: { code: 'CROSS_SITE' } }],
      });
      return;
    }
    if (verdict === 'pass') request.headers['apollo-require-preflight'] = 'checked';
    next();
  };
}

function judge(request: Request, own: string): 'pass' | 'refuse' | 'leave' {
  const { origin, host, cookie } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined) {
    const from = URL.canParse(origin) ? new URL(origin).host : '';
    if (from !== own && from !== host) return 'refuse';
  }
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'pass' : 'refuse';
  return origin !== undefined || cookie === undefined ? 'pass' : 'leave';
}

/**
 * Whether a browser says that a request comes from the portal itself (Fetch Metadata, Origin); for routes that change
 * something besides GraphQL. A request that says nothing is not trusted: every browser of today says it on a POST.
 */
export function saysSameOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return origin === new URL(publicUrl).origin;
  return site === 'same-origin';
}
