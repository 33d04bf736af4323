import { graphql } from '../generated/index.js';

export const MyInvitationsDocument = graphql(`
  query MyInvitations($first: Int!, $after: String, $filter: InvitationFilter) {
    myInvitations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        state
        invitedAt
        answeredAt
        campaign {
          id
          number
          title
          state
          closesAt
          leadOrganisationName
          itemCount
        }
      }
    }
  }
`);
