import type { IncomingMessage, ServerResponse } from 'node:http';

const largestForm = 16 * 1024;

/** A form that is larger than any form of ours. */
export class FormTooLarge extends Error {}

/** Reads a filled-in form of at most 16 KiB. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > largestForm) throw new FormTooLarge();
    chunks.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

export function sendHtml(res: ServerResponse, status: number, page: string): void {
  res
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(page);
}

/** Sets the security headers; a redirect after our forms may only lead here or to the portal. */
export function setSecurityHeaders(
  res: ServerResponse,
  portalOrigins: readonly string[],
  secure: boolean,
): void {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    `form-action 'self' ${portalOrigins.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  res.setHeader('content-security-policy', policy.join(';'));
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('x-frame-options', 'DENY');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('cross-origin-opener-policy', 'same-origin');
  res.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (secure) res.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
}
