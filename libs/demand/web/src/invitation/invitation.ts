import type { InvitationQuery } from '../generated/graphql.js';

/** A call as the pages of a body that answers it know it. */
export type Invitation = NonNullable<InvitationQuery['campaign']>;
