import type { Config } from '@bundel/platform';

/** Where the login service sends people back to. */
export const callbackPath = '/auth/callback';

/** How long sessions and login attempts last; judged by the database's clock. */
export const lifetimes = {
  idleMinutes: 60,
  absoluteHours: 12,
  loginAttemptMinutes: 10,
  /** `last_seen_at` is written at most this often. */
  touchSeconds: 60,
} as const;

/** The address people come back to, as registered at the login service. */
export const redirectUri = (config: Config): string => new URL(callbackPath, config.PUBLIC_URL).href;
