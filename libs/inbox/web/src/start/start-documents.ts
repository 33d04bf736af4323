import { graphql } from '../generated/index.js';

export const StartDocument = graphql(`
  query Start {
    myTasks(first: 100) {
      totalCount
      overdueCount
      nodes {
        id
        kind
        objectType
        objectId
        params {
          name
          value
        }
        dueAt
        overdue
        urgency
      }
    }
    notifications(first: 6) {
      totalCount
      nodes {
        id
        kind
        objectType
        objectId
        params {
          name
          value
        }
        createdAt
        readAt
      }
    }
    unreadNotificationCount
  }
`);
