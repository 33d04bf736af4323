import type { Actor } from './actor.js';
import type { Loaders } from '../graphql/loaders.js';

export type Locale = 'nl' | 'en';

/** What every resolver gets: who asks, from where, and this request's batching loaders. */
export interface RequestContext {
  readonly requestId: string;
  /** Keyed fingerprint of the client's address: enough to see that two acts came from one place, not where. */
  readonly origin: string;
  readonly locale: Locale;
  readonly actor: Actor | null;
  readonly loaders: Loaders;
}
