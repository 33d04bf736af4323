import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';

const sentences = [
  'Er komen te veel verzoeken van uw adres. Wacht een minuut en probeer het opnieuw; wat u al bewaarde staat er nog.',
  'Too many requests come from your address. Wait a minute and try again; what you saved is still there.',
];

/**
 * At most `perMinute` requests per client address; one address may be a whole town hall, so keep it roomy.
 * Pages and their assets are not counted: mount this after them.
 * Refused with 429, `Retry-After` and a sentence; GraphQL clients get it as a GraphQL error.
 */
export function limitRequests(perMinute: number): RateLimitRequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (request, response) => {
      response.status(429).set('cache-control', 'no-store');
      if (request.path.startsWith('/graphql')) {
        const extensions = { code: 'TOO_MANY_REQUESTS' };
        response.json({ errors: sentences.slice(1).map((message) => ({ message, extensions })) });
        return;
      }
      response.type('text/plain').send(`${sentences.join('\n\n')}\n`);
    },
  });
}
