import type { ColleaguePageQuery } from '../generated/graphql.js';

/** The own organisation as the page of one colleague asks for it. */
export type OwnOrganisation = NonNullable<ColleaguePageQuery['myOrganisation']>;

export type Colleague = OwnOrganisation['people']['nodes'][number];
