import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ActorResolver } from '../access/actor-resolver.js';
import type { Locale, RequestContext } from '../access/request-context.js';
import { correlationId } from '../telemetry/correlation.js';
import { Loaders } from './loaders.js';

export interface ContextOptions {
  readonly actors: ActorResolver;
  /** Key of the client fingerprint, so that the trail shows sameness of place without storing addresses. */
  readonly originKey: string;
}

/** Builds the context of one HTTP request or WebSocket operation. */
export async function buildContext(
  request: IncomingMessage,
  options: ContextOptions,
): Promise<RequestContext> {
  const address = addressOf(request);
  let origin: string | undefined;
  return {
    requestId: correlationId() ?? randomUUID(),
    // Only acts and refusals leave a row in the trail; reading does not pay for it.
    get origin() {
      return (origin ??= fingerprintOf(address, options.originKey));
    },
    locale: localeOf(request),
    actor: await options.actors.resolveActor(request),
    loaders: new Loaders(),
  };
}

/** First 16 hex digits of an HMAC over the client's address. */
export const fingerprint = (request: IncomingMessage, key: string): string =>
  fingerprintOf(addressOf(request), key);

const addressOf = (request: IncomingMessage): string =>
  (request as { readonly ip?: string }).ip ?? request.socket.remoteAddress ?? '';

const fingerprintOf = (address: string, key: string): string =>
  createHmac('sha256', key).update(address).digest('hex').slice(0, 16);

export function localeOf(request: IncomingMessage): Locale {
  return /(^|,)\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
}
