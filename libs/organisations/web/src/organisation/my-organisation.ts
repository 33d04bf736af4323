import type { MyOrganisationQuery } from '../generated/graphql.js';

/** The own organisation as its page asks for it. */
export type MyOrganisation = NonNullable<MyOrganisationQuery['myOrganisation']>;
