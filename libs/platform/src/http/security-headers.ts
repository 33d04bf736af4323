import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * Headers on every answer, errors included. Scripts and styles come from the portal itself only;
 * there is no 'unsafe-inline' anywhere. HTTPS upgrade is left out on plain-http addresses, where it would break the page.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const secure = publicUrl.startsWith('https:');
  const socket = publicUrl.replace(/^http/, 'ws');
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", new URL(socket).origin],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
      referrerPolicy: { policy: 'same-origin' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** Nothing in these headers depends on the request, so they are made once. */
function headersOf(handler: RequestHandler): readonly [string, string][] {
  const headers: [string, string][] = [];
  const collector = {
    setHeader: (name: string, value: string) => void headers.push([name, value]),
    removeHeader: () => undefined,
  };
  void handler({} as never, collector as unknown as Response, (error?: unknown) => {
    if (error !== undefined) throw error as Error;
  });
  return headers;
}

/** `/.well-known/contact.json`: whom the pages name as contact. */
export const contacts = (accessibility: string): { readonly accessibility: string } => ({ accessibility });

/** `/.well-known/security.txt` (RFC 9116); it expires a year after the process started. */
export function securityTxt(contact: string, publicUrl: string, startedAt: Date): string {
  const expires = new Date(startedAt.getTime() + 365 * 24 * 3600 * 1000).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
    '',
  ].join('\n');
}
