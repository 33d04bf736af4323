import { graphql } from '../generated/index.js';

export const MySessionsDocument = graphql(`
  query MySessions {
    mySessions(first: 100) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        signedInAt
        lastSeenAt
        endsAt
        assurance
        isCurrent
      }
    }
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      sessionId
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);

export const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      endedSessions
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);
