import type { Role } from '../generated/graphql.js';

/** What a local administrator fills in to invite somebody. */
export interface Invite {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}
