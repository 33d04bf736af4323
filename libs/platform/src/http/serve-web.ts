import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const notPages = /^\/(graphql|auth|downloads|health|metrics|assets|\.well-known)(\/|$)/;

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
