import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type NextFunction, type Request, type Response } from 'express';

const notPages = /^\/(graphql|auth|uploads|downloads|health|metrics|assets|\.well-known)(\/|$)/;

/** No page or file has such an address: what cannot be read is a 400, what is hidden does not exist. */
function refuseStrangePaths(request: Request, _response: Response, next: NextFunction): void {
  const path = decoded(request.path);
  if (path === null || /[\p{Cc}\\]/u.test(path)) return next({ status: 400 });
  const hidden = path.split('/').some((part) => part.startsWith('.'));
  next(hidden && !/^\/\.well-known\/[^.]/.test(path) ? { status: 404 } : undefined);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * The built portal: hashed assets for a year, the page itself never cached.
 * Unknown paths get the page (its router shows "not found") with the right status; a missing asset is a plain 404.
 */
export function serveWeb(folder: string): Router {
  const index = join(folder, 'index.html');
  if (!existsSync(index))
    throw new Error(`The web portal is not built: ${index} is missing. Run the build first.`);
  const page = readFileSync(index);
  const router = Router();
  router.use(refuseStrangePaths);
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      fallthrough: false,
      index: false,
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  router.get(/.*/, (request, response, next) => {
    if (notPages.test(request.path)) return next();
    response.set('cache-control', 'no-store').type('html').send(page);
  });
  return router;
}
