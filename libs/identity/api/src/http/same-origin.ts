import type { IncomingMessage } from 'node:http';

/**
 * Whether a browser says that a request comes from the portal itself (Fetch Metadata, Origin).
 * A request that says nothing is not trusted: every browser of today says it on a POST.
 */
export function isSameOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return origin === new URL(publicUrl).origin;
  return site === 'same-origin';
}
