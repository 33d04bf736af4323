import { graphql } from '../generated/index.js';

export const MessagesDocument = graphql(`
  query Messages($first: Int!, $after: String, $unreadOnly: Boolean!) {
    notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
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
        mailedAt
      }
    }
    unreadNotificationCount
  }
`);

export const MarkReadDocument = graphql(`
  mutation MarkRead($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) {
      notification {
        id
        readAt
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);

export const MarkAllReadDocument = graphql(`
  mutation MarkAllRead {
    markAllNotificationsRead {
      marked
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);

export const MailChoiceDocument = graphql(`
  query MailChoice {
    mailChoice {
      wanted
      language
    }
  }
`);

export const ChooseMailDocument = graphql(`
  mutation ChooseMail($input: ChooseMailInput!) {
    chooseMail(input: $input) {
      choice {
        wanted
        language
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);
