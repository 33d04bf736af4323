import { graphql } from '../generated/index.js';

export const TrailDocument = graphql(`
  query Trail($first: Int!, $after: String, $filter: AuditTrailFilter) {
    auditTrail(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        number
        occurredAt
        personId
        personName
        role
        action
        result
        objectType
        objectId
        details {
          name
          value
        }
        origin
        requestId
        hash
        previousHash
        isSealed
      }
    }
  }
`);

export const TrailStateDocument = graphql(`
  query TrailState {
    auditState {
      rows
      unsealedRows
      lastCheckpoint {
        number
        madeAt
        size
        root
      }
    }
  }
`);
