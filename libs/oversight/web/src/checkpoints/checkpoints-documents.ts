import { graphql } from '../generated/index.js';

export const CheckpointsDocument = graphql(`
  query Checkpoints($first: Int!, $after: String) {
    auditCheckpoints(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        number
        madeAt
        size
        root
        documentDigest
        signature
      }
    }
  }
`);
