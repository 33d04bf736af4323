const longestPath = 1024;
const nowhere = 'http://portal.invalid';

/**
 * The place inside the portal to go to after login. Whatever could lead to another site, or back into the login itself,
 * becomes the start page: `//host`, `/\host`, schemes, control characters, encoded or not.
 */
export function safeReturnPath(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > longestPath) return '/';
  if (!/^\/(?![/\\])/.test(wish) || /[\\\p{Cc}\p{Zl}\p{Zp}]/u.test(wish)) return '/';
  if (!URL.canParse(wish, nowhere)) return '/';
  const url = new URL(wish, nowhere);
  const path = url.pathname + url.search + url.hash;
  if (url.origin !== nowhere || path.startsWith('//') || /^\/auth(\/|$)/i.test(url.pathname)) return '/';
  return path;
}
