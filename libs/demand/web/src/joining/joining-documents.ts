import { graphql } from '../generated/index.js';

export const JoiningMomentsDocument = graphql(`
  query JoiningMoments($first: Int!, $after: String) {
    joiningMoments(first: $first, after: $after) {
      proposals {
        cpvGroup
        firstQuarter
        lastQuarter
        contracts
        bodyCount
        actBefore
        bodies {
          organisationId
          name
        }
      }
      moments {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          quarter
          cpvGroup
          contracts
          bodyCount
          actBefore
        }
      }
    }
  }
`);

export const CpvGroupDocument = graphql(`
  query CpvGroup($code: String) {
    cpvCodes(search: $code, first: 1) {
      nodes {
        code
        labelNl
        labelEn
      }
    }
  }
`);
