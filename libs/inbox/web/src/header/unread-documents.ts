import { graphql } from '../generated/index.js';

export const UnreadCountDocument = graphql(`
  query UnreadCount {
    unreadNotificationCount
  }
`);

export const NewMessagesDocument = graphql(`
  subscription NewMessages {
    notificationAdded {
      unreadCount
      notification {
        id
        readAt
      }
    }
  }
`);
