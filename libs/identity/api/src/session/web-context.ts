import type { Actor, RequestContext } from '@bundel/platform';
import type { Request, Response } from 'express';

/** The context of an operation that came over HTTP; only identity looks at the request, to change its cookie. */
export interface WebContext extends RequestContext {
  readonly req: Request;
}

/** The answer that belongs to an operation. @throws over a WebSocket, where no cookie can be set. */
export function responseOf(context: WebContext): Response {
  const response = context.req.res;
  if (response === undefined) throw new Error('This operation needs an HTTP answer to set a cookie on.');
  return response;
}

/** The actor behind an operation that declared `Access.signedIn()`. */
export function signedIn(context: RequestContext): Actor {
  if (context.actor === null) throw new Error('The operation does not require signing in.');
  return context.actor;
}
